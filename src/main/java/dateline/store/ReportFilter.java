package dateline.store;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import dateline.store.cql.Cql2Filter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reports are asked for, the same in the API, in {@code export} and on the page. Null, or an empty set, lets all
 * through; a set lets through what has one of its values.
 *
 * <p>A report matches a box when its point lies in it, also where the place is an area: a country is found by the
 * point that stands for it. It matches an interval that shares a day with [eventStart, eventEnd].
 *
 * @param published days of publication
 * @param places ids of places: reports at one of them or at a place in it, as a country holds its towns
 * @param countries ISO 3166-1 alpha-2
 * @param langs ISO 639-1
 * @param confidence the least
 * @param q words that all stand in quote or title, in any of their forms, accents and case aside
 */
public record ReportFilter(Bbox bbox, DatetimeInterval datetime, DatetimeInterval published, Set<String> places,
        Set<String> countries, Set<Role> roles, Set<Certainty> certainties, Set<Category> categories, Set<String> langs,
        Set<String> sources, Double confidence, String q, Cql2Filter filter) {
    public static final ReportFilter ALL = new ReportFilter(null, null, null, Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), Set.of(), Set.of(), null, null, null);

    public ReportFilter {
        places = Set.copyOf(places);
        countries = Set.copyOf(countries);
        roles = Set.copyOf(roles);
        certainties = Set.copyOf(certainties);
        categories = Set.copyOf(categories);
        langs = Set.copyOf(langs);
        sources = Set.copyOf(sources);
    }

    /**
     * Reads the parameters of a query that are {@link FilterParameter}s or {@link FilterTerms}, and leaves out all others.
     *
     * @throws BadParameterException that names the parameter and says what its text should be
     */
    public static ReportFilter parse(Map<String, String> query) {
        FilterTerms terms = FilterTerms.parse(query);
        ReportFilter filter = ALL;
        for (FilterParameter parameter : FilterParameter.values()) {
            String text = query.get(parameter.word());
            filter = text == null ? filter : parameter.put(filter, text, terms);
        }
        return filter;
    }

    public ReportFilter withBbox(Bbox box) {
        return new ReportFilter(box, datetime, published, places, countries, roles, certainties, categories, langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withDatetime(DatetimeInterval days) {
        return new ReportFilter(bbox, days, published, places, countries, roles, certainties, categories, langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withPublished(DatetimeInterval days) {
        return new ReportFilter(bbox, datetime, days, places, countries, roles, certainties, categories, langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withPlaces(Collection<String> ids) {
        return new ReportFilter(bbox, datetime, published, set(ids), countries, roles, certainties, categories, langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withCountries(Collection<String> codes) {
        return new ReportFilter(bbox, datetime, published, places, set(codes), roles, certainties, categories, langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withRoles(Collection<Role> some) {
        return new ReportFilter(bbox, datetime, published, places, countries, set(some), certainties, categories, langs,
                sources, confidence, q, filter);
    }

    public ReportFilter withCertainties(Collection<Certainty> some) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, set(some), categories, langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withCategories(Collection<Category> some) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, certainties, set(some), langs, sources,
                confidence, q, filter);
    }

    public ReportFilter withLangs(Collection<String> codes) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, certainties, categories, set(codes),
                sources, confidence, q, filter);
    }

    public ReportFilter withSources(Collection<String> names) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, certainties, categories, langs,
                set(names), confidence, q, filter);
    }

    public ReportFilter withConfidence(Double least) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, certainties, categories, langs, sources,
                least, q, filter);
    }

    public ReportFilter withQ(String words) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, certainties, categories, langs, sources,
                confidence, words, filter);
    }

    public ReportFilter withFilter(Cql2Filter cql2) {
        return new ReportFilter(bbox, datetime, published, places, countries, roles, certainties, categories, langs, sources,
                confidence, q, cql2);
    }

    private static <T> Set<T> set(Collection<T> some) {
        return some.stream().collect(Collectors.toUnmodifiableSet());
    }
}
