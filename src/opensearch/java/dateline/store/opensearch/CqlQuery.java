package dateline.store.opensearch;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.Role;
import dateline.event.Where;
import dateline.store.cql.Condition;
import dateline.store.Bbox;
import dateline.store.cql.Cql2Filter;
import dateline.store.cql.Queryables;
import dateline.store.cql.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A CQL2 filter as a query. What the cluster can tell, it tells. What it cannot, as it knows no folding of case and accents as
 * CQL2 means it and no order of texts, is told here of each value that a report has under the other filters; of facts of a
 * place, of the places. The values found are then asked for.
 *
 * @param others what else the filter asks
 */
record CqlQuery(Search search, PlaceSource places, Map<String, Object> others) {
    /** Values that a query may name; the index's setting is the same. */
    static final int MOST_TERMS = 200_000;

    /** The properties of features that the index knows, as words. */
    static final List<String> KEYWORDS = List.of("role", "certainty", "category", "dateKind", "datePrecision", "attribution",
            "placeId", "place", "level", "country", "admin1", "title", "source", "url", "lang",
            "storyId", "corrected");
    /** Texts of which every report has one of a few. */
    private static final Map<String, Set<String>> WORDS = Map.of("status", Set.of("reported"), "role", words(Role.values()),
            "certainty", words(Certainty.values()), "category", words(Category.values()),
            "datePrecision", words(DatePrecision.values()), "dateKind", Set.of("stated", "reported"));
    private static final Map<String, String> DAYS = Map.of("date", ReportSource.START, "eventStart", ReportSource.START,
            "eventEnd", ReportSource.END, "reportedDate", ReportSource.PUBLISHED);
    private static final Set<String> ALWAYS = Set.of("id", "articleId", "storyId", "placeId", "quote");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Object> of(Cql2Filter filter) throws IOException {
        return of(filter.filter());
    }

    private Map<String, Object> of(Filter filter) throws IOException {
        if (filter instanceof BinaryLogicOperator logic) {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (Filter part : logic.getChildren()) {
                parts.add(of(part));
            }
            return logic instanceof And ? Dsl.all(parts) : Dsl.any(parts);
        }
        if (filter instanceof Not not) {
            return Dsl.not(of(not.getFilter()));
        }
        return filter instanceof IncludeFilter ? Dsl.ALL : filter instanceof ExcludeFilter ? Dsl.NONE
                : condition(Condition.of(filter));
    }

    private Map<String, Object> condition(Condition condition) throws IOException {
        if (condition instanceof Condition.Text text) {
            return text(text);
        }
        if (condition instanceof Condition.Range range) {
            return range(range);
        }
        return condition instanceof Condition.Place place ? place(place) : unknown(((Condition.Unknown) condition).property());
    }

    private Map<String, Object> text(Condition.Text text) throws IOException {
        String property = text.property();
        if (WORDS.containsKey(property)) {
            return words(property, text.test());
        }
        if (property.equals("quote")) {
            return new Quotes(search, Dsl.all(List.of(others))).where(text.test());
        }
        if (isNameInALanguage(property)) {
            Function<Where, String> name = name(property);
            return facts(places.places().keysByWhere(where -> name.apply(where) != null && text.test()
                    .test(name.apply(where))));
        }
        if (text.exact() != null) {
            return Dsl.term(field(property), text.exact());
        }
        return text.wildcard() != null && isCheap(text.wildcard())
                ? Map.of("wildcard", Map.of(field(property), Map.of("value", text.wildcard())))
                : terms(property, text.test());
    }

    /** An automaton of a pattern that has one character after any number of them may have states without end. */
    private static boolean isCheap(String wildcard) {
        return wildcard.length() < 200 && wildcard.indexOf('?', wildcard.indexOf('*') + 1) < 0;
    }

    private static String field(String property) {
        return property.equals("id") ? ReportSource.ID : property.equals("articleId") ? ReportSource.ARTICLE
                : ReportSource.property(property);
    }

    private static Map<String, Object> words(String property, Predicate<String> test) {
        Set<String> all = WORDS.get(property);
        List<String> some = all.stream().filter(test).toList();
        return some.size() == all.size() ? Dsl.ALL : some.isEmpty() ? Dsl.NONE : Dsl.terms(ReportSource.property(property),
                some);
    }

    /** By those of the values that are fewer: those that are meant, or those that are not. */
    private Map<String, Object> terms(String property, Predicate<String> test) throws IOException {
        Set<String> known = search.counts(others, field(property)).keySet();
        List<String> meant = known.stream().filter(test).toList();
        return meant.size() <= known.size() / 2 ? some(field(property), meant)
                : Dsl.but(Dsl.exists(field(property)), some(field(property), known.stream().filter(test.negate()).toList()));
    }

    private Map<String, Object> some(String field, Collection<String> values) {
        if (values.size() > MOST_TERMS) {
            throw search.deadline().tooDear();
        }
        return values.isEmpty() ? Dsl.NONE : Dsl.terms(field, values);
    }

    private Map<String, Object> facts(List<String> keys) throws IOException {
        return keys.size() == places.places().keys() ? Dsl.ALL : some(ReportSource.FACTS, keys);
    }

    private static boolean isNameInALanguage(String property) {
        return property.matches("place(En|Es|Ru|Uk)");
    }

    private static Function<Where, String> name(String property) {
        String lang = property.substring("place".length()).toLowerCase(Locale.ROOT);
        return where -> where.names().get(lang);
    }

    private Map<String, Object> range(Condition.Range range) throws IOException {
        if (DAYS.containsKey(range.property())) {
            return Dsl.range(DAYS.get(range.property()), (long) range.low(), (long) range.high());
        }
        return range.property().equals("confidence")
                ? Dsl.range(ReportSource.property("confidence"), finite(range.low()), finite(range.high()))
                : facts(places.places().keysByWhere(where -> where.uncertaintyMetres() >= range.low()
                        && where.uncertaintyMetres() <= range.high()));
    }

    /** Null where open: JSON knows no infinity. */
    private static Double finite(double number) {
        return Double.isInfinite(number) ? null : number;
    }

    private Map<String, Object> place(Condition.Place place) throws IOException {
        Envelope box = place.shape().getEnvelopeInternal();
        if (place.shape().isRectangle() && place.relation() == Relation.INTERSECTS) {
            return FilterQuery.box(Bbox.hundredthFrom(box.getMinX()), Bbox.hundredthFrom(box.getMinY()),
                    Bbox.hundredthTo(box.getMaxX()), Bbox.hundredthTo(box.getMaxY()));
        }
        return facts(places.places().keysByFacts(facts -> place.relation().holds(
                GEOMETRY.createPoint(new Coordinate(facts.lon() / 100.0, facts.lat() / 100.0)), place.shape())));
    }

    private Map<String, Object> unknown(String property) throws IOException {
        if (Queryables.KINDS.get(property) != Queryables.Kind.TEXT || WORDS.containsKey(property)
                || ALWAYS.contains(property)) {
            return Dsl.NONE;
        }
        if (isNameInALanguage(property)) {
            Function<Where, String> name = name(property);
            return facts(places.places().keysByWhere(where -> name.apply(where) == null));
        }
        return Dsl.not(Dsl.exists(field(property)));
    }
}
