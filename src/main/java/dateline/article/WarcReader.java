package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The pages and feeds in a web archive (WARC), each known by the address where it was fetched. */
final class WarcReader {
    private static final Pattern READ = Pattern.compile("(?i)(?:text/(?:html|xml)|application/(?:[\\w.-]+\\+)?(?:xml|json)).*");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
    private static final int OK = 200;

    private WarcReader() {}

    interface Reader {
        void read(InputStream in, Origin origin) throws IOException;
    }

    /** Hands each page or feed to the reader, and names what is wrong with the archive or an answer in it. */
    static void read(InputStream in, Origin origin, Reader reader, Consumer<Read> sink) {
        try (org.netpreserve.jwarc.WarcReader archive = new org.netpreserve.jwarc.WarcReader(in)) {
            archive.setLenient(true);
            int number = 0;
            for (Optional<WarcRecord> next = archive.next(); next.isPresent(); next = archive.next()) {
                number += record(next.get(), origin.item("#" + (number + 1), null), reader) ? 1 : 0;
            }
            if (number == 0) {
                sink.accept(new Read.Skipped(origin.address(), SkipCause.EMPTY, "a web archive without pages"));
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.UNREADABLE, "a web archive that is damaged or cut short"));
        }
    }

    /** Whether it held a page or feed. */
    private static boolean record(WarcRecord record, Origin origin, Reader reader) throws IOException {
        if (record instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
            if (response.http().status() != OK || !isRead(response.http().contentType())) {
                return false;
            }
            reader.read(new Unclosed(response.http().bodyDecoded().stream()),
                    fetched(origin, response.target(), response, response.http().contentType()));
            return true;
        }
        if (record instanceof WarcResource resource && isRead(resource.contentType())) {
            reader.read(new Unclosed(resource.body().stream()),
                    fetched(origin, resource.target(), resource, resource.contentType()));
            return true;
        }
        return false;
    }

    private static boolean isRead(MediaType type) {
        return READ.matcher(type.toString()).matches();
    }

    private static Origin fetched(Origin origin, String target, WarcRecord record, MediaType type) {
        Matcher charset = CHARSET.matcher(type.toString());
        LocalDate day = record.date().atZone(ZoneOffset.UTC).toLocalDate();
        String link = Link.whole(target.replaceAll("^<|>$", ""), null);
        return origin.fetched(link, charset.find() ? charset.group(1) : null, day);
    }
}
