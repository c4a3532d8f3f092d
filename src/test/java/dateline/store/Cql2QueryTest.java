package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.event.Where;
import dateline.store.cql.Cql2Filter;
import dateline.store.cql.Queryables;
import dateline.store.cql.Queryables.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index answers a CQL2 filter as GeoTools does when it is asked of every report. */
class Cql2QueryTest {
    private static final int FILTERS = 600;

    @Test
    void indexAnswersRandomFiltersAsGeoToolsDoes(@TempDir Path home) throws Exception {
        Random random = new Random(13);
        Map<String, ReportedEvent> reports = new LinkedHashMap<>();
        for (int i = 0; i < 400; i++) {
            ReportedEvent report = inOneLine(SampleReports.random(random));
            reports.put(report.id(), report);
        }
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            for (List<ReportedEvent> article : reports.values().stream().collect(
                    Collectors.groupingBy(r -> r.told().articleId())).values()) {
                writer.put(article.get(0).told().articleId(), "1", article);
                if (random.nextInt(10) == 0) {
                    writer.commit(); // several segments
                }
            }
            writer.commit();
        }
        List<SimpleFeature> features = reports.values().stream().map(ReportFeature::of).toList();
        int found = 0;
        try (ReportStore store = TestStores.open(home)) {
            for (int i = 0; i < FILTERS; i++) {
                Cql2Filter filter = Cql2Filter.parse(filter(random, features, 3));
                TreeSet<String> expected = new TreeSet<>();
                features.stream().filter(f -> filter.filter().evaluate(f)).forEach(f -> expected.add(f.getID()));
                TreeSet<String> answered = new TreeSet<>();
                store.each(ReportFilter.ALL.withFilter(filter), report -> answered.add(report.id()));
                assertEquals(expected, answered, filter.text());
                found += expected.isEmpty() || expected.size() == features.size() ? 0 : 1;
            }
        }
        assertTrue(found > FILTERS / 3, "only " + found + " filters told some reports from others");
    }

    /** A product of an edge and a hundred would not tell them apart. */
    @Test
    void anEdgeThatADoubleIsOffByIsNoEdge(@TempDir Path home) throws Exception {
        ReportedEvent any = SampleReports.random(new Random(1));
        Where there = new Where("geonames:1", "p", Map.of(), "city", null, null, 10.29, -54.37, 1000);
        ReportedEvent report = new ReportedEvent(any.id(), any.role(), any.certainty(), any.category(), any.when(), there, any.quote(),
                null, 0.5, List.of(), any.told());
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("a", "1", List.of(report));
            writer.commit();
        }
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(1, count(store, "-60, 10.29, -54.37, 20"));
            assertEquals(0, count(store, "-60, 10, -54.370000000000005, 20"));
            assertEquals(1, count(store, "-54.370000000000005, 10, -50, 10.29"));
            assertEquals(0, count(store, "-54.36999999999999, 10, -50, 20"));
            assertEquals(0, count(store, "-60, 10.290000000000001, -50, 20"));
        }
    }

    private static long count(ReportStore store, String box) {
        return store.count(ReportFilter.ALL.withFilter(Cql2Filter.parse("S_INTERSECTS(geometry, BBOX(" + box + "))")));
    }

    /** As GeoTools' % stands for no line feed, which CQL2's does. */
    private static ReportedEvent inOneLine(ReportedEvent r) {
        Where w = r.where();
        Provenance t = r.told();
        Map<String, String> names = new LinkedHashMap<>();
        w.names().forEach((lang, name) -> names.put(lang, line(name)));
        return new ReportedEvent(r.id(), r.role(), r.certainty(), r.category(), r.when(), new Where(w.placeId(), line(w.name()),
                names, w.level(), w.country(), line(w.admin1()), w.lat(), w.lon(), w.uncertaintyMetres()), line(r.quote()),
                line(r.attribution()), r.confidence(), r.reasons(), line(r.corrected()), new Provenance(t.articleId(), line(t.title()),
                line(t.source()), t.url(), t.lang(), t.published(), t.publishedKind(), t.storyId()));
    }

    private static String line(String text) {
        return text == null ? null : text.replaceAll("\\R", " ");
    }

    private static String filter(Random random, List<SimpleFeature> features, int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 6);
        return switch (kind) {
            case 6, 7 -> "(" + filter(random, features, depth - 1) + (kind == 6 ? " AND " : " OR ")
                    + filter(random, features, depth - 1) + ")";
            case 8, 9 -> "NOT (" + filter(random, features, depth - 1) + ")";
            case 5 -> place(random, features);
            default -> condition(random, features);
        };
    }

    private static String condition(Random random, List<SimpleFeature> features) {
        List<String> names = new ArrayList<>(Queryables.KINDS.keySet());
        names.remove(Queryables.GEOMETRY);
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(8) == 0) {
            return name + (random.nextBoolean() ? " IS NULL" : " IS NOT NULL");
        }
        Object value = features.get(random.nextInt(features.size())).getAttribute(name);
        Object other = features.get(random.nextInt(features.size())).getAttribute(name);
        if (value == null || other == null) {
            return condition(random, features);
        }
        Kind kind = Queryables.KINDS.get(name);
        return switch (random.nextInt(kind == Kind.TEXT ? 6 : 3)) {
            case 0 -> name + " BETWEEN " + literal(kind, value) + " AND " + literal(kind, other);
            case 1 -> name + (random.nextBoolean() ? " IN (" : " NOT IN (") + literal(kind, value) + ", " + literal(kind, other) + ")";
            case 3 -> name + (random.nextBoolean() ? " LIKE " : " NOT LIKE ") + literal(kind, pattern(random, value.toString()));
            case 4 -> "CASEI(" + name + ") " + operator(random) + " CASEI(" + literal(kind, value) + ")";
            case 5 -> "ACCENTI(CASEI(" + name + ")) LIKE ACCENTI(CASEI(" + literal(kind, pattern(random, value.toString())) + "))";
            default -> name + " " + operator(random) + " " + literal(kind, value);
        };
    }

    private static String operator(Random random) {
        return List.of("=", "<>", "<", "<=", ">", ">=").get(random.nextInt(6));
    }

    private static String literal(Kind kind, Object value) {
        return kind == Kind.NUMBER ? value.toString() : "'" + value.toString().replace("'", "''") + "'";
    }

    /** The text or parts of it, with signs for what is left out; signs in the text itself are escaped. */
    private static String pattern(Random random, String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder pattern = new StringBuilder(random.nextInt(3) == 0 ? "%" : "");
        for (int i = random.nextInt(2); i < points.length; i++) {
            String point = Character.toString(points[i]);
            pattern.append(random.nextInt(6) == 0 ? "%" : random.nextInt(6) == 0 ? "_"
                    : "%_\\".contains(point) ? "\\" + point : point);
        }
        return pattern.append(random.nextBoolean() ? "%" : "").toString();
    }

    private static String place(Random random, List<SimpleFeature> features) {
        org.locationtech.jts.geom.Point p = (org.locationtech.jts.geom.Point)
                features.get(random.nextInt(features.size())).getDefaultGeometry();
        double w = Math.max(-180, p.getX() - random.nextInt(90));
        double e = Math.min(180, p.getX() + random.nextInt(90));
        double s = Math.max(-90, p.getY() - random.nextInt(60) - 1);
        double n = Math.min(90, p.getY() + random.nextInt(60));
        String relation = List.of("S_INTERSECTS", "S_DISJOINT", "S_WITHIN", "S_TOUCHES", "S_CONTAINS", "S_EQUALS").get(random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> "S_INTERSECTS(geometry, BBOX(" + w + ", " + s + ", " + e + ", " + n + "))";
            case 1 -> relation + "(geometry, POINT(" + p.getX() + " " + p.getY() + "))";
            case 2 -> relation + "(geometry, LINESTRING(" + w + " " + p.getY() + ", " + (e + 0.5 > 180 ? 180 : e + 0.5) + " " + p.getY() + "))";
            default -> relation + "(geometry, POLYGON((" + p.getX() + " " + s + ", " + Math.min(180, e + 1) + " " + n + ", "
                    + Math.max(-180, w - 1) + " " + n + ", " + p.getX() + " " + s + ")))";
        };
    }
}
