package dateline.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Words, each of which some report of the index had.
 *
 * @param columns one a segment, none empty; that with the most words first
 */
record WordValues(String field, List<SortedDocValues> columns) implements OrderedValues {
    static WordValues of(IndexReader reader, String field) throws IOException {
        List<SortedDocValues> columns = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues column = DocValues.getSorted(leaf.reader(), field);
            if (column.getValueCount() > 0) {
                columns.add(column);
            }
        }
        columns.sort(Comparator.comparing(SortedDocValues::getValueCount).reversed());
        return new WordValues(field, columns);
    }

    @Override
    public Object first(boolean rising) throws IOException {
        return nearest(rising, column -> rising ? 0 : column.getValueCount() - 1);
    }

    @Override
    public Object next(Object value, boolean rising) throws IOException {
        return nearest(rising, column -> {
            int at = column.lookupTerm((BytesRef) value);
            return rising ? at < 0 ? -at - 1 : at + 1 : (at < 0 ? -at - 1 : at) - 1;
        });
    }

    private interface Position {
        int in(SortedDocValues column) throws IOException;
    }

    /** The least, or greatest, of the words that stand at a position of each column. */
    private BytesRef nearest(boolean rising, Position position) throws IOException {
        BytesRef nearest = null;
        for (SortedDocValues column : columns) {
            int at = position.in(column);
            BytesRef word = at < 0 || at >= column.getValueCount() ? null : BytesRef.deepCopyOf(column.lookupOrd(at));
            if (word != null && (nearest == null || rising == word.compareTo(nearest) < 0)) {
                nearest = word;
            }
        }
        return nearest;
    }

    @Override
    public Object end(Object from, double share, boolean rising) throws IOException {
        SortedDocValues most = columns.get(0);
        int at = most.lookupTerm((BytesRef) from);
        int length = (int) (share * most.getValueCount());
        int end = rising ? (at < 0 ? -at - 1 : at) + length : (at < 0 ? -at - 2 : at) - length;
        return end < 0 || end >= most.getValueCount() ? null : BytesRef.deepCopyOf(most.lookupOrd(end));
    }

    @Override
    public Query between(Object from, Object to, boolean rising) {
        BytesRef least = (BytesRef) (rising ? from : to);
        BytesRef most = (BytesRef) (rising ? to : from);
        return new IndexOrDocValuesQuery(new TermRangeQuery(field, least, most, true, true),
                SortedDocValuesField.newSlowRangeQuery(field, least, most, true, true));
    }
}
