package dateline.store.lucene;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.Role;
import dateline.event.Where;
import dateline.store.Bbox;
import dateline.store.cql.Condition;
import dateline.store.cql.Cql2Filter;
import dateline.store.cql.Queryables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
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
 * A CQL2 filter as a query of Lucene. What is a column of terms is asked of the terms, each once however many reports have it;
 * what is a fact of the place, of the places; only the quote is read report by report.
 */
final class Cql2Query {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Texts with terms and a column of their own, by property. */
    private static final Map<String, String> TERMS = Map.ofEntries(Map.entry("id", ReportDocument.ID),
            Map.entry("lang", ReportDocument.LANG), Map.entry("source", ReportDocument.SOURCE),
            Map.entry("country", ReportDocument.COUNTRY), Map.entry("place", ReportDocument.PLACE_NAME),
            Map.entry("level", ReportDocument.LEVEL), Map.entry("admin1", ReportDocument.ADMIN1),
            Map.entry("attribution", ReportDocument.ATTRIBUTION), Map.entry("title", ReportDocument.TITLE),
            Map.entry("url", ReportDocument.URL), Map.entry("articleId", ReportDocument.ARTICLE),
            Map.entry("placeId", ReportDocument.PLACE), Map.entry("storyId", ReportDocument.STORY),
            Map.entry("corrected", ReportDocument.CORRECTED));
    /** Texts of which every report has one of a few, by property: the terms that stand for them, by word. */
    private static final Map<String, Words> WORDS = Map.of(
            "status", new Words(null, Map.of("reported", "")),
            "role", Words.of(ReportDocument.ROLE, Role.values()),
            "certainty", Words.of(ReportDocument.CERTAINTY, Certainty.values()),
            "category", Words.of(ReportDocument.CATEGORY, Category.values()),
            "datePrecision", Words.of(ReportDocument.PRECISION, DatePrecision.values()),
            "dateKind", new Words(ReportDocument.STATED, Map.of("stated", "true", "reported", "false")));
    private static final Map<String, String> DAYS = Map.of("date", ReportDocument.START, "eventStart", ReportDocument.START,
            "eventEnd", ReportDocument.END, "reportedDate", ReportDocument.PUBLISHED);

    private record Words(String field, Map<String, String> terms) {
        static Words of(String field, Enum<?>[] values) {
            return new Words(field, Arrays.stream(values).collect(
                    Collectors.toUnmodifiableMap(value -> value.name().toLowerCase(Locale.ROOT), Enum::name)));
        }
    }

    private Cql2Query() {}

    static Query of(Cql2Filter filter) {
        return of(filter.filter());
    }

    private static Query of(Filter filter) {
        if (filter instanceof BinaryLogicOperator logic) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            logic.getChildren().forEach(part -> all.add(of(part), logic instanceof And ? Occur.FILTER : Occur.SHOULD));
            return all.build();
        }
        if (filter instanceof Not not) {
            return not(of(not.getFilter()));
        }
        return filter instanceof IncludeFilter ? ReportQuery.REPORTS
                : filter instanceof ExcludeFilter ? new MatchNoDocsQuery("FALSE") : condition(Condition.of(filter));
    }

    private static Query condition(Condition condition) {
        if (condition instanceof Condition.Text text) {
            return text(text);
        }
        if (condition instanceof Condition.Range range) {
            return range(range);
        }
        return condition instanceof Condition.Place place ? place(place) : unknown(((Condition.Unknown) condition).property());
    }

    private static Query text(Condition.Text text) {
        String property = text.property();
        if (WORDS.containsKey(property)) {
            return words(WORDS.get(property), text);
        }
        if (property.equals("storyId")) {
            return story(text);
        }
        if (TERMS.containsKey(property)) {
            return terms(TERMS.get(property), text);
        }
        if (property.equals("quote")) {
            return new QuoteWhere(text.test());
        }
        Function<Where, String> name = name(property);
        return PlacesWhere.all(where -> name.apply(where) != null && text.test().test(name.apply(where)));
    }

    private static Query terms(String field, Condition.Text text) {
        return text.exact() != null ? new TermQuery(new Term(field, text.exact())) : new TermsWhere(field, text.test());
    }

    /** The story of an article that leads one is its own id. */
    private static Query story(Condition.Text text) {
        Query leads = new BooleanQuery.Builder().add(terms(ReportDocument.ARTICLE, text), Occur.FILTER)
                .add(new TermQuery(new Term(ReportDocument.FOLLOWS, "true")), Occur.MUST_NOT).build();
        return new BooleanQuery.Builder().add(terms(ReportDocument.STORY, text), Occur.SHOULD).add(leads, Occur.SHOULD).build();
    }

    private static Query words(Words words, Condition.Text text) {
        List<BytesRef> terms = words.terms.entrySet().stream().filter(word -> text.test().test(word.getKey()))
                .map(word -> new BytesRef(word.getValue())).toList();
        return terms.size() == words.terms.size() ? ReportQuery.REPORTS
                : terms.isEmpty() ? new MatchNoDocsQuery("no such word") : new TermInSetQuery(words.field, terms);
    }

    /** {@code placeEn} and the like. */
    private static Function<Where, String> name(String property) {
        String lang = property.substring("place".length()).toLowerCase(Locale.ROOT);
        return where -> where.names().get(lang);
    }

    private static Query range(Condition.Range range) {
        if (DAYS.containsKey(range.property())) {
            return LongPoint.newRangeQuery(DAYS.get(range.property()), (long) range.low(), (long) range.high());
        }
        return range.property().equals("confidence")
                ? ReportQuery.shares(ReportDocument.CONFIDENCE, range.low(), range.high())
                : PlacesWhere.all(where -> where.uncertaintyMetres() >= range.low() && where.uncertaintyMetres() <= range.high());
    }

    private static Query place(Condition.Place place) {
        Query exact = PlacesWhere.facts(facts -> place.relation().holds(
                GEOMETRY.createPoint(new Coordinate(facts.lon() / 100.0, facts.lat() / 100.0)), place.shape()));
        if (place.relation() == dateline.store.cql.Relation.DISJOINT) {
            return exact;
        }
        Envelope box = place.shape().getEnvelopeInternal();
        Query around = ReportQuery.box(Bbox.hundredthFrom(box.getMinX()), Bbox.hundredthFrom(box.getMinY()),
                Bbox.hundredthTo(box.getMaxX()), Bbox.hundredthTo(box.getMaxY()));
        return place.shape().isRectangle() && place.relation() == dateline.store.cql.Relation.INTERSECTS ? around
                : new BooleanQuery.Builder().add(around, Occur.FILTER).add(exact, Occur.FILTER).build();
    }

    private static Query unknown(String property) {
        if (Queryables.KINDS.get(property) != Queryables.Kind.TEXT || WORDS.containsKey(property) || property.equals("quote")) {
            return new MatchNoDocsQuery("every report has one");
        }
        String field = TERMS.get(property);
        if (field == null) {
            Function<Where, String> name = name(property);
            return PlacesWhere.all(where -> name.apply(where) == null);
        }
        if (Set.of(ReportDocument.ARTICLE, ReportDocument.PLACE, ReportDocument.STORY).contains(field)) {
            return new MatchNoDocsQuery("every report has one");
        }
        return ReportDocument.WITHOUT_COLUMN.contains(field) ? new TermQuery(new Term(ReportDocument.LACKING, field))
                : not(field.equals(ReportDocument.CORRECTED) ? new TermsWhere(field, any -> true) : new FieldExistsQuery(field));
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder().add(ReportQuery.REPORTS, Occur.FILTER).add(query, Occur.MUST_NOT).build();
    }
}
