package dateline.store.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.document.LongPoint;

/**
 * A column of a segment in memory, two bytes a report.
 *
 * @param at the number of a report's value, by document
 * @param days by number of the value, rising; null of a column of other values
 * @param values how many numbers there are
 */
record HeldColumn(char[] at, int[] days, int values) {
    /** How far apart the first and the last day may lie: eleven thousand years. */
    private static final int MOST_DAYS = 1 << 22;

    /** Numbers are one more than the values of the column, 0 where a report has none; null where there are too many. */
    static HeldColumn words(LeafReader reader, String field, int reports) throws IOException {
        SortedDocValues column = DocValues.getSorted(reader, field);
        if (column.getValueCount() >= Character.MAX_VALUE) {
            return null;
        }
        char[] at = new char[reports];
        for (int document = column.nextDoc(); document < reports; document = column.nextDoc()) {
            at[document] = (char) (column.ordValue() + 1);
        }
        return new HeldColumn(at, null, column.getValueCount() + 1);
    }

    /** Numbers are {@link Claim}s. */
    static HeldColumn claims(LeafReader reader, int reports) throws IOException {
        NumericDocValues column = DocValues.getNumeric(reader, ReportDocument.CLAIM);
        char[] at = new char[reports];
        for (int document = column.nextDoc(); document < reports; document = column.nextDoc()) {
            at[document] = (char) column.longValue();
        }
        return new HeldColumn(at, null, Claim.END);
    }

    /** Numbers are those of the days that some report has, as they rise; null where there are too many. */
    static HeldColumn days(LeafReader reader, String field, int reports) throws IOException {
        PointValues points = reader.getPointValues(field);
        long first = LongPoint.decodeDimension(points.getMinPackedValue(), 0);
        long length = LongPoint.decodeDimension(points.getMaxPackedValue(), 0) - first + 1;
        if (length > MOST_DAYS) {
            return null;
        }
        int[] met = new int[(int) length];
        NumericDocValues column = DocValues.getNumeric(reader, field);
        for (int document = column.nextDoc(); document < reports; document = column.nextDoc()) {
            met[(int) (column.longValue() - first)] = 1;
        }
        int[] days = numbered(met, (int) first);
        return days.length > Character.MAX_VALUE ? null
                : new HeldColumn(at(reader, field, reports, met, first), days, days.length);
    }

    /** Gives each day that was met its number, and returns the days. */
    private static int[] numbered(int[] met, int first) {
        int[] days = new int[met.length];
        int next = 0;
        for (int day = 0; day < met.length; day++) {
            if (met[day] > 0) {
                days[next] = first + day;
                met[day] = next++;
            }
        }
        return Arrays.copyOf(days, next);
    }

    private static char[] at(LeafReader reader, String field, int reports, int[] numbers, long first) throws IOException {
        NumericDocValues column = DocValues.getNumeric(reader, field);
        char[] at = new char[reports];
        for (int document = column.nextDoc(); document < reports; document = column.nextDoc()) {
            at[document] = (char) numbers[(int) (column.longValue() - first)];
        }
        return at;
    }
}
