package dateline.store.lucene;

import dateline.store.ReportOrder;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * The values that reports are ordered by, one way or the other: a page of reports is found next to a value, by a look at a stretch
 * of values, then at one some times as long, until there are enough, and not at all reports.
 */
interface OrderedValues {
    static OrderedValues of(IndexReader reader, ReportOrder.Key key) throws IOException {
        return switch (key) {
            case DATE -> NumberValues.days(reader, ReportDocument.START);
            case PUBLISHED -> NumberValues.days(reader, ReportDocument.PUBLISHED);
            case CONFIDENCE -> NumberValues.shares(reader, ReportDocument.CONFIDENCE);
            case PLACE -> WordValues.of(reader, ReportDocument.PLACE_NAME);
        };
    }

    /** The outermost value; null where there is none. */
    Object first(boolean rising) throws IOException;

    /** The next value, which no report need have; null after the last one. */
    Object next(Object value, boolean rising) throws IOException;

    /**
     * Where a stretch ends that begins at a value.
     *
     * @param share of all values, 0 to 1
     * @return null where the stretch leads beyond the last value
     */
    Object end(Object from, double share, boolean rising) throws IOException;

    /** Reports from one value to another, both among them; where the second is null, to the last one. */
    Query between(Object from, Object to, boolean rising);
}
