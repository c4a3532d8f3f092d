package dateline.store.lucene;

import dateline.store.PlaceFacts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * What most filters and all counts read of the reports of a segment, in memory: of a million, looks into the index would cost
 * more than all else. A segment's reports are its first documents, newest first.
 *
 * @param places the value of the column of places, by document
 * @param points of those values: degrees east and north, both in hundredths, in the upper and the lower half
 * @param byField the other columns
 */
record HeldColumns(int[] places, int[] points, Map<String, HeldColumn> byField) {
    static final List<String> WORDS = List.of(ReportDocument.LANG, ReportDocument.SOURCE, ReportDocument.COUNTRY);
    static final List<String> DAYS = List.of(ReportDocument.START, ReportDocument.END, ReportDocument.PUBLISHED);
    /** Of a report. */
    static final int BYTES = Integer.BYTES + Character.BYTES * (WORDS.size() + DAYS.size() + 1);

    /** Without any column where the segment has a report too different for them. */
    static HeldColumns of(LeafReaderContext leaf, int[] points) throws IOException {
        LeafReader reader = leaf.reader();
        PointValues starts = reader.getPointValues(ReportDocument.START);
        int reports = starts == null ? 0 : starts.getDocCount();
        Map<String, HeldColumn> byField = new HashMap<>();
        if (reports > 0) {
            byField.put(ReportDocument.CLAIM, HeldColumn.claims(reader, reports));
            for (String field : WORDS) {
                byField.put(field, HeldColumn.words(reader, field, reports));
            }
            for (String field : DAYS) {
                byField.put(field, HeldColumn.days(reader, field, reports));
            }
        }
        return byField.isEmpty() || byField.containsValue(null) ? new HeldColumns(new int[0], points, Map.of())
                : new HeldColumns(places(reader, reports), points, byField);
    }

    private static int[] places(LeafReader reader, int reports) throws IOException {
        SortedDocValues column = DocValues.getSorted(reader, ReportDocument.WHERE);
        int[] places = new int[reports];
        for (int document = column.nextDoc(); document < reports; document = column.nextDoc()) {
            places[document] = column.ordValue();
        }
        return places;
    }

    boolean areThere() {
        return !byField.isEmpty();
    }

    HeldColumn column(String field) {
        return byField.get(field);
    }

    /** Hundredths of a degree. */
    static int lon(int point) {
        return point >> Short.SIZE;
    }

    static int lat(int point) {
        return (short) point;
    }

    /** As {@link #points} holds it. */
    static int point(PlaceFacts place) {
        return place.lon() << Short.SIZE | place.lat() & 0xFFFF;
    }
}
