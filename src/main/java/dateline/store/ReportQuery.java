package dateline.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A filter as a Lucene query. */
final class ReportQuery {
    /** Less than any two places differ by, more than any double is off by when it stands for hundredths. */
    private static final double ROUNDING = 1e-7;

    private ReportQuery() {}

    static Query of(ReportFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new FieldExistsQuery(ReportDocument.ID), Occur.FILTER);
        if (filter.bbox() != null) {
            all.add(box(filter.bbox()), Occur.FILTER);
        }
        if (filter.datetime() != null) {
            all.add(LongPoint.newRangeQuery(ReportDocument.START, Long.MIN_VALUE,
                    day(filter.datetime().end(), Long.MAX_VALUE)), Occur.FILTER);
            all.add(LongPoint.newRangeQuery(ReportDocument.END,
                    day(filter.datetime().start(), Long.MIN_VALUE), Long.MAX_VALUE), Occur.FILTER);
        }
        if (filter.placeId() != null) {
            all.add(new TermQuery(new Term(ReportDocument.PLACE, filter.placeId())), Occur.FILTER);
        }
        if (filter.role() != null) {
            all.add(new TermQuery(new Term(ReportDocument.ROLE, filter.role().name())), Occur.FILTER);
        }
        return all.build();
    }

    static Optional<Extent> extent(IndexReader reader) throws IOException {
        byte[] low = PointValues.getMinPackedValue(reader, ReportDocument.POINT);
        if (low == null) {
            return Optional.empty();
        }
        byte[] high = PointValues.getMaxPackedValue(reader, ReportDocument.POINT);
        Bbox bbox = new Bbox(degrees(low, 0), degrees(low, 1), degrees(high, 0), degrees(high, 1));
        byte[] start = PointValues.getMinPackedValue(reader, ReportDocument.START);
        byte[] end = PointValues.getMaxPackedValue(reader, ReportDocument.END);
        return Optional.of(new Extent(bbox, LocalDate.ofEpochDay(LongPoint.decodeDimension(start, 0)),
                LocalDate.ofEpochDay(LongPoint.decodeDimension(end, 0))));
    }

    private static Query box(Bbox b) {
        if (!b.crossesAntimeridian()) {
            return box(b.west(), b.south(), b.east(), b.north());
        }
        return new BooleanQuery.Builder()
                .add(box(b.west(), b.south(), 180, b.north()), Occur.SHOULD)
                .add(box(-180, b.south(), b.east(), b.north()), Occur.SHOULD).build();
    }

    private static Query box(double west, double south, double east, double north) {
        return IntPoint.newRangeQuery(ReportDocument.POINT,
                new int[] {(int) Math.ceil(west * 100 - ROUNDING), (int) Math.ceil(south * 100 - ROUNDING)},
                new int[] {(int) Math.floor(east * 100 + ROUNDING), (int) Math.floor(north * 100 + ROUNDING)});
    }

    private static long day(LocalDate date, long open) {
        return date == null ? open : date.toEpochDay();
    }

    private static double degrees(byte[] packed, int dimension) {
        return IntPoint.decodeDimension(packed, dimension * Integer.BYTES) / 100.0;
    }
}
