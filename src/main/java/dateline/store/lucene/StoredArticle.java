package dateline.store.lucene;

import dateline.event.ReportJson;
import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import dateline.store.PlaceFacts;
import dateline.store.ReadArticle;
import dateline.store.TextSignature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What the index keeps of an article, as one value of a column.
 *
 * @param day of publication; null where it is of no story but its own, as signature
 * @param asRead of one that was corrected, its reports before that: of each its feature, and then its place; null of others
 */
record StoredArticle(String id, String contentHash, String story, LocalDate day, TextSignature signature, List<BytesRef> asRead) {
    static StoredArticle of(ReadArticle article, String story) {
        return new StoredArticle(article.id(), article.contentHash(), story, article.signature() == null ? null : article.published(),
                article.signature(), article.isCorrected() ? article.asRead().stream().flatMap(StoredArticle::bytes).toList() : null);
    }

    private static Stream<BytesRef> bytes(ReportedEvent report) {
        return Stream.of(new BytesRef(ReportJson.flat(report)), new BytesRef(PlaceFacts.text(report.where())));
    }

    /** @param reports those that are shown */
    ReadArticle showing(List<ReportedEvent> reports) {
        return new ReadArticle(id, contentHash, day, signature, asRead == null ? reports : reportsAsRead(), reports);
    }

    private List<ReportedEvent> reportsAsRead() {
        return IntStream.range(0, asRead.size() / 2).mapToObj(i -> {
            BytesRef feature = asRead.get(2 * i);
            return ReportJsonReader.read(feature.bytes, feature.offset, feature.length, PlaceFacts.where(asRead.get(2 * i + 1)));
        }).toList();
    }

    BytesRef bytes() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(id);
        out.writeString(contentHash);
        out.writeString(story);
        write(out, signature == null ? List.of() : List.of(signature.stored()));
        out.writeZLong(day == null ? 0 : day.toEpochDay());
        write(out, asRead == null ? List.of() : asRead);
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(ByteBuffersDataOutput out, List<BytesRef> values) throws IOException {
        out.writeVInt(values.size());
        for (BytesRef value : values) {
            out.writeVInt(value.length);
            out.writeBytes(value.bytes, value.offset, value.length);
        }
    }

    static StoredArticle read(BytesRef stored) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
        String id = in.readString();
        String contentHash = in.readString();
        String story = in.readString();
        List<BytesRef> signature = readAll(in);
        LocalDate day = LocalDate.ofEpochDay(in.readZLong());
        List<BytesRef> asRead = readAll(in);
        return new StoredArticle(id, contentHash, story, signature.isEmpty() ? null : day,
                signature.isEmpty() ? null : TextSignature.of(signature.get(0)), asRead.isEmpty() ? null : asRead);
    }

    private static List<BytesRef> readAll(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<BytesRef> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] value = new byte[in.readVInt()];
            in.readBytes(value, 0, value.length);
            values.add(new BytesRef(value));
        }
        return values;
    }
}
