package dateline.store.lucene;

import java.io.IOException;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.Query;

/**
 * Days, or shares from 0 to 1, which are held as the bits of a double.
 *
 * @param whole whether they are days
 * @param low the least; NaN where there is none
 * @param high the greatest
 */
record NumberValues(String field, boolean whole, double low, double high) implements OrderedValues {
    static NumberValues days(IndexReader reader, String field) throws IOException {
        byte[] low = PointValues.getMinPackedValue(reader, field);
        return low == null ? new NumberValues(field, true, Double.NaN, Double.NaN) : new NumberValues(field, true,
                LongPoint.decodeDimension(low, 0), LongPoint.decodeDimension(PointValues.getMaxPackedValue(reader, field), 0));
    }

    static NumberValues shares(IndexReader reader, String field) throws IOException {
        byte[] low = PointValues.getMinPackedValue(reader, field);
        return low == null ? new NumberValues(field, false, Double.NaN, Double.NaN) : new NumberValues(field, false,
                DoublePoint.decodeDimension(low, 0), DoublePoint.decodeDimension(PointValues.getMaxPackedValue(reader, field), 0));
    }

    @Override
    public Object first(boolean rising) {
        return Double.isNaN(low) ? null : value(rising ? low : high);
    }

    private Object value(double number) {
        return whole ? (Object) (long) number : (Object) number;
    }

    @Override
    public Object next(Object value, boolean rising) {
        double number = ((Number) value).doubleValue();
        double next = whole ? number + (rising ? 1 : -1) : rising ? Math.nextUp(number) : Math.nextDown(number);
        return next < low || next > high ? null : value(next);
    }

    @Override
    public Object end(Object from, double share, boolean rising) {
        double length = whole ? Math.floor(share * (high - low)) : share * (high - low);
        double start = Math.max(low, Math.min(high, ((Number) from).doubleValue()));
        double end = rising ? start + length : start - length;
        return (rising ? end < high : end > low) ? value(end) : null;
    }

    @Override
    public Query between(Object from, Object to, boolean rising) {
        double outermost = rising ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        double start = ((Number) from).doubleValue();
        double end = to == null ? outermost : ((Number) to).doubleValue();
        return between(Math.min(start, end), Math.max(start, end));
    }

    private Query between(double least, double most) {
        return whole ? ReportQuery.range(field, (long) least, (long) most) : ReportQuery.shares(field, least, most);
    }
}
