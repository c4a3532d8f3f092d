package dateline.store.lucene;

import dateline.store.Bbox;
import dateline.store.DatetimeInterval;
import dateline.store.Extent;
import dateline.store.ReportFilter;
import dateline.store.words.ReportText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A filter as a Lucene query. */
final class ReportQuery {
    /** Every report, and no article. */
    static final Query REPORTS = new FieldExistsQuery(ReportDocument.START);
    /** Less than any two places differ by, more than any double is off by when it stands for hundredths. */
    private static final double ROUNDING = 1e-7;

    private final List<Query> all = new ArrayList<>();

    private ReportQuery() {}

    static Query of(ReportFilter filter) {
        List<Query> conditions = conditions(filter);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        conditions.forEach(condition -> all.add(condition, Occur.FILTER));
        return conditions.isEmpty() ? REPORTS : all.build();
    }

    /** All of which must hold. */
    static List<Query> conditions(ReportFilter filter) {
        ReportQuery query = new ReportQuery();
        if (filter.bbox() != null && !filter.bbox().equals(Bbox.EARTH)) {
            query.add(box(filter.bbox()));
        }
        if (filter.datetime() != null) {
            query.add(days(filter.datetime()));
        }
        if (filter.published() != null) {
            query.add(range(ReportDocument.PUBLISHED, day(filter.published().start(), Long.MIN_VALUE),
                    day(filter.published().end(), Long.MAX_VALUE)));
        }
        query.addWords(filter);
        if (filter.confidence() != null) {
            query.add(shares(ReportDocument.CONFIDENCE, filter.confidence(), Double.POSITIVE_INFINITY));
        }
        if (filter.q() != null) {
            query.add(ReportText.query(filter.q(), filter.langs()));
        }
        if (filter.filter() != null) {
            query.add(REPORTS); // for a condition may be a negation
            query.add(Cql2Query.of(filter.filter()));
        }
        return query.all;
    }

    private void addWords(ReportFilter filter) {
        add(ReportDocument.INSIDE, filter.places());
        add(ReportDocument.COUNTRY, filter.countries());
        add(ReportDocument.ROLE, filter.roles().stream().map(Enum::name).toList());
        add(ReportDocument.CERTAINTY, filter.certainties().stream().map(Enum::name).toList());
        add(ReportDocument.CATEGORY, filter.categories().stream().map(Enum::name).toList());
        add(ReportDocument.LANG, filter.langs());
        add(ReportDocument.SOURCE, filter.sources());
    }

    private void add(String field, Collection<String> words) {
        if (words.size() == 1) {
            add(new TermQuery(new Term(field, words.iterator().next())));
        } else if (!words.isEmpty()) {
            add(new TermInSetQuery(field, words.stream().map(BytesRef::new).toList()));
        }
    }

    private void add(Query query) {
        all.add(query);
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

    private static Query days(DatetimeInterval interval) {
        int first = (int) Math.max(Integer.MIN_VALUE, day(interval.start(), Integer.MIN_VALUE));
        int last = (int) Math.min(Integer.MAX_VALUE, day(interval.end(), Integer.MAX_VALUE));
        return IntRange.newIntersectsQuery(ReportDocument.DAYS, new int[] {first}, new int[] {last});
    }

    /** Numbers that are not negative: their bits as whole numbers have the same order. */
    static Query shares(String field, double from, double to) {
        return new IndexOrDocValuesQuery(DoublePoint.newRangeQuery(field, from, to), NumericDocValuesField.newSlowRangeQuery(field,
                Double.doubleToRawLongBits(Math.max(0.0, from)), to < 0 ? -1 : Double.doubleToRawLongBits(Math.max(0.0, to))));
    }

    static Query range(String field, long from, long to) {
        return new IndexOrDocValuesQuery(LongPoint.newRangeQuery(field, from, to),
                NumericDocValuesField.newSlowRangeQuery(field, from, to));
    }

    private static Query box(Bbox b) {
        List<Query> parts = b.parts().stream().map(part -> box(part.west(), part.south(), part.east(), part.north())).toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    static Query box(double west, double south, double east, double north) {
        return IntPoint.newRangeQuery(ReportDocument.POINT,
                new int[] {hundredthFrom(west), hundredthFrom(south)}, new int[] {hundredthTo(east), hundredthTo(north)});
    }

    static int hundredthFrom(double degrees) {
        return (int) Math.ceil(degrees * 100 - ROUNDING);
    }

    static int hundredthTo(double degrees) {
        return (int) Math.floor(degrees * 100 + ROUNDING);
    }

    private static long day(LocalDate date, long open) {
        return date == null ? open : date.toEpochDay();
    }

    private static double degrees(byte[] packed, int dimension) {
        return IntPoint.decodeDimension(packed, dimension * Integer.BYTES) / 100.0;
    }
}
