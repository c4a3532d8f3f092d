package dateline.store.lucene;

import dateline.event.FoundReport;
import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.store.PlaceFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Reads found reports out of the index: their features are copied from a column, nothing is built. For one thread. */
final class FoundDocuments {
    private final List<LeafReaderContext> leaves;
    private final Columns[] columns;

    FoundDocuments(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
        this.columns = new Columns[leaves.size()];
    }

    /** @return good until the next call */
    FoundReport at(int leaf, int document) throws IOException {
        if (columns[leaf] == null || document < columns[leaf].document) { // columns are read forwards only
            columns[leaf] = new Columns(leaves.get(leaf).reader());
        }
        return columns[leaf].at(document);
    }

    /** The same, good for ever. */
    FoundReport held(int leaf, int document) throws IOException {
        FoundReport found = at(leaf, document);
        BytesRef feature = BytesRef.deepCopyOf(columns[leaf].bytes());
        return new Held(found.id(), feature, BytesRef.deepCopyOf(columns[leaf].where()));
    }

    private record Held(String id, BytesRef feature, BytesRef where) implements FoundReport {
        @Override
        public void writeFeature(OutputStream out) throws IOException {
            out.write(feature.bytes, feature.offset, feature.length);
        }

        @Override
        public ReportedEvent report() {
            return ReportJsonReader.read(feature.bytes, feature.offset, feature.length, PlaceFacts.where(where));
        }
    }

    private static final class Columns implements FoundReport {
        private final BinaryDocValues features;
        private final SortedDocValues ids;
        private final SortedDocValues places;
        private int document = -1;

        Columns(LeafReader reader) throws IOException {
            features = DocValues.getBinary(reader, ReportDocument.FEATURE);
            ids = DocValues.getSorted(reader, ReportDocument.ID);
            places = DocValues.getSorted(reader, ReportDocument.WHERE);
        }

        FoundReport at(int next) {
            document = next;
            return this;
        }

        BytesRef bytes() throws IOException {
            features.advanceExact(document);
            return features.binaryValue();
        }

        BytesRef where() throws IOException {
            places.advanceExact(document);
            return places.lookupOrd(places.ordValue());
        }

        @Override
        public String id() {
            try {
                ids.advanceExact(document);
                return ids.lookupOrd(ids.ordValue()).utf8ToString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void writeFeature(OutputStream out) throws IOException {
            BytesRef feature = bytes();
            out.write(feature.bytes, feature.offset, feature.length);
        }

        @Override
        public ReportedEvent report() {
            try {
                Where where = PlaceFacts.where(where());
                BytesRef feature = bytes();
                return ReportJsonReader.read(feature.bytes, feature.offset, feature.length, where);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
