package dateline.store.opensearch;

import dateline.store.Bbox;
import dateline.store.DatetimeInterval;
import dateline.store.ReportFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as a query. */
final class FilterQuery {
    /** Less than any two places differ by, more than any double is off by when it stands for hundredths. */
    private static final double ROUNDING = 1e-7;

    private final List<Map<String, Object>> all = new ArrayList<>();

    private FilterQuery() {}

    /** @param places of the commit that is asked */
    static Map<String, Object> of(ReportFilter filter, Search search, PlaceSource places) throws IOException {
        FilterQuery query = new FilterQuery();
        query.addWhereAndWhen(filter);
        query.addWords(filter);
        if (filter.confidence() != null) {
            query.all.add(Dsl.range(ReportSource.property("confidence"), filter.confidence(), null));
        }
        if (filter.q() != null) {
            query.all.add(TextQuery.of(filter.q(), filter.langs()));
        }
        if (filter.filter() != null) {
            query.all.add(new CqlQuery(search, places, query.query()).of(filter.filter()));
        }
        return query.query();
    }

    private Map<String, Object> query() {
        return all.isEmpty() ? Dsl.ALL : Dsl.all(List.copyOf(all));
    }

    private void addWhereAndWhen(ReportFilter filter) {
        if (filter.bbox() != null) {
            all.add(box(filter.bbox()));
        }
        DatetimeInterval days = filter.datetime();
        if (days != null) { // any day of the event
            all.add(Dsl.range(ReportSource.START, null, day(days.end())));
            all.add(Dsl.range(ReportSource.END, day(days.start()), null));
        }
        if (filter.published() != null) {
            all.add(Dsl.range(ReportSource.PUBLISHED, day(filter.published().start()), day(filter.published().end())));
        }
    }

    private void addWords(ReportFilter filter) {
        add(ReportSource.INSIDE, filter.places());
        add(ReportSource.property("country"), filter.countries());
        add(ReportSource.property("role"), lower(filter.roles()));
        add(ReportSource.property("certainty"), lower(filter.certainties()));
        add(ReportSource.property("category"), lower(filter.categories()));
        add(ReportSource.property("lang"), filter.langs());
        add(ReportSource.property("source"), filter.sources());
    }

    private void add(String field, Collection<String> words) {
        if (!words.isEmpty()) {
            all.add(Dsl.terms(field, words));
        }
    }

    private static List<String> lower(Collection<? extends Enum<?>> words) {
        return words.stream().map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Map<String, Object> box(Bbox b) {
        return !b.crossesAntimeridian() ? box(b.west(), b.south(), b.east(), b.north())
                : Dsl.any(List.of(box(b.west(), b.south(), 180, b.north()), box(-180, b.south(), b.east(), b.north())));
    }

    static Map<String, Object> box(double west, double south, double east, double north) {
        return Dsl.all(List.of(between(ReportSource.EAST, west, east), between(ReportSource.NORTH, south, north)));
    }

    private static Map<String, Object> between(String field, double low, double high) {
        return Dsl.range(field, (long) Math.ceil(low * 100 - ROUNDING), (long) Math.floor(high * 100 + ROUNDING));
    }

    private static Long day(LocalDate date) {
        return date == null ? null : date.toEpochDay();
    }
}
