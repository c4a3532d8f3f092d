package dateline.store.opensearch;

import dateline.store.Cursor;
import dateline.store.ReportOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An order of reports as OpenSearch sorts by it, and a report's place in it as a cursor: the same that any store gives. */
record OpenSearchOrder(ReportOrder order) {
    List<Object> sort(boolean backwards) {
        return List.of(Map.of(field(), order.descending() != backwards ? "desc" : "asc"),
                Map.of(ReportSource.ID, backwards ? "desc" : "asc"));
    }

    private String field() {
        return switch (order.key()) {
            case DATE -> ReportSource.START;
            case PUBLISHED -> ReportSource.PUBLISHED;
            case CONFIDENCE -> ReportSource.property("confidence");
            case PLACE -> ReportSource.property("place");
        };
    }

    String cursor(FoundHit hit, boolean before) {
        return new Cursor(order.toString(), before, text(hit.sort().get(0)), (String) hit.sort().get(1)).text();
    }

    /**
     * What a search goes on after.
     *
     * @throws dateline.store.BadParameterException where it is no cursor of this order
     */
    List<Object> after(Cursor cursor) {
        try {
            return List.of(value(cursor.value()), cursor.id());
        } catch (DateTimeException | NumberFormatException e) {
            throw Cursor.bad();
        }
    }

    private String text(Object value) {
        return switch (order.key()) {
            case DATE, PUBLISHED -> LocalDate.ofEpochDay(((Number) value).longValue()).toString();
            case CONFIDENCE -> Double.toString(((Number) value).doubleValue());
            case PLACE -> (String) value;
        };
    }

    private Object value(String text) {
        return switch (order.key()) {
            case DATE, PUBLISHED -> LocalDate.parse(text).toEpochDay();
            case CONFIDENCE -> Double.valueOf(text);
            case PLACE -> text;
        };
    }
}
