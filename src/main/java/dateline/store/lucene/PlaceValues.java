package dateline.store.lucene;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** What all reports at a place have in common. */
record PlaceValues(Where where, List<FieldValue> values) {
    static PlaceValues of(Where where) {
        List<FieldValue> values = new ArrayList<>();
        values.add(FieldValue.term(ReportDocument.PLACE, where.placeId()));
        values.add(FieldValue.term(ReportDocument.INSIDE, where.placeId()));
        where.within().forEach(id -> values.add(FieldValue.term(ReportDocument.INSIDE, id)));
        values.add(FieldValue.word(ReportDocument.PLACE_NAME, where.name()));
        values.add(ReportDocuments.given(ReportDocument.LEVEL, where.level()));
        values.add(ReportDocuments.given(ReportDocument.ADMIN1, where.admin1()));
        if (where.country() != null) {
            values.add(FieldValue.word(ReportDocument.COUNTRY, where.country()));
        }
        values.add(FieldValue.pair(ReportDocument.POINT, PlaceFacts.hundredths(where.lon()), PlaceFacts.hundredths(where.lat())));
        values.add(FieldValue.column(ReportDocument.WHERE, new BytesRef(PlaceFacts.text(where))));
        return new PlaceValues(where, List.copyOf(values));
    }

    boolean isOf(Where other) {
        return where == other || where.equals(other);
    }
}
