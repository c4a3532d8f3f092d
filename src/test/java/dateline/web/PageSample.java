package dateline.web;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.When;
import dateline.event.Where;
import dateline.store.ReportStoreWriter;
import dateline.store.TestStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A home with something for each task of a reader of the map. */
public final class PageSample {
    static final LocalDate TODAY = LocalDate.now();
    static final Where BALTIMORE = place("geonames:4347778", "Baltimore", "Балтимор", "city", "US", "Maryland", 39.29, -76.61, 10_000);
    static final Where ARAGUA = place("geonames:3649110", "Aragua", "Арагуа", "admin1", "VE", null, 10, -67.17, 70_000);
    static final Where CARACAS = place("geonames:3646738", "Caracas", "Каракас", "city", "VE", "Capital District", 10.49, -66.88, 15_000);
    static final Where ICELAND = place("geonames:2629691", "Iceland", "Исландия", "country", "IS", null, 64.96, -19.02, 280_000);
    static final Where ORENBURG = place("geonames:515003", "Orenburg", "Оренбург", "city", "RU", "Orenburg", 51.77, 55.1, 12_000);
    static final Where KYIV = place("geonames:703448", "Kyiv", "Киев", "city", "UA", "Kyiv City", 50.45, 30.52, 20_000);
    /** Turns what follows round, for a reader who does not see it. */
    static final String OVERRIDE = "\u202E";

    private PageSample() {}

    private static Where place(String id, String en, String ru, String level, String country, String admin1, double lat,
            double lon, int metres) {
        return new Where(id, en, Map.of("en", en, "ru", ru), level, country, admin1, lat, lon, metres, List.of());
    }

    public static void fill(Path home) throws IOException {
        fill(home, all());
    }

    static void fill(Path home, List<ReportedEvent> reports) throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            int number = 0;
            for (ReportedEvent report : reports) {
                writer.put(report.told().articleId(), String.valueOf(number++), List.of(report));
            }
            writer.commit();
        }
    }

    static List<ReportedEvent> all() {
        return List.of(
                report(BALTIMORE, Certainty.STATED, Category.ACCIDENT, "2024-03-26", "A ship struck the bridge in Baltimore; 3 dead, police said.", "The Harbor Post"),
                report(BALTIMORE, Certainty.STATED, Category.ACCIDENT, "2024-03-26", "The bridge in Baltimore fell early on Tuesday, and 7 are dead.", "Bay Gazette"),
                report(BALTIMORE, Certainty.PLANNED, Category.OPENING, "2028-10-15", "A new bridge in Baltimore is to open in October 2028.", "Bay Gazette"),
                report(ARAGUA, Certainty.ATTRIBUTED, Category.ECONOMY, "2024-03-02", "A plant has begun its work in Aragua, the governor said.", "Diario del Lago"),
                report(CARACAS, Certainty.UNCONFIRMED, Category.VISIT, "2024-05-10", "By unconfirmed reports, a delegation landed in Caracas.", "Diario del Lago"),
                report(CARACAS, Certainty.DENIED, Category.PROTEST, "2024-05-12", "The ministry denied that there had been a march in Caracas.", "Diario del Lago"),
                report(ICELAND, Certainty.STATED, Category.ELECTION, "2024-06-01", "Voters in Iceland elected a new president on Saturday.", "North Echo"),
                report(ICELAND, Certainty.PLANNED, Category.MEETING, "2023-05-16", "Leaders were to meet in Iceland in May.", "North Echo"),
                report(ORENBURG, Certainty.STATED, Category.DISASTER, "2024-04-12", "Наводнение в Оренбурге затопило двенадцать улиц.", "Степной вестник"),
                report(ORENBURG, Certainty.STATED, Category.DISASTER, "2024-04-13", "The flood in Orenburg has reached its peak.", "North Echo"),
                report(KYIV, Certainty.STATED, Category.CULTURE, TODAY.toString(), "A festival of street music opened in Kyiv this morning.", OVERRIDE + "live" + "é".repeat(90)),
                report(KYIV, Certainty.STATED, Category.CULTURE, TODAY.plusYears(1).toString(), "A paper from the future writes of Kyiv.", "Tomorrow"));
    }

    /** A report at each of many towns, most of them near one of a few. */
    static List<ReportedEvent> crowd(int towns, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, towns).mapToObj(i -> {
            double lon = Math.max(-120, Math.min(140, i % 5 * 60 - 110 + random.nextGaussian() * 12));
            double lat = Math.max(-40, Math.min(60, i % 3 * 30 - 20 + random.nextGaussian() * 9));
            Where town = place("geonames:" + (9_000_000 + i), "Town " + i, "Город " + i, "city", "US", null, Math.round(lat * 100) / 100.0,
                    Math.round(lon * 100) / 100.0, 5_000);
            return report(town, Certainty.values()[random.nextInt(Certainty.values().length)], Category.CULTURE, "2024-05-01",
                    "A fair opened in Town " + i + ".", "Bay Gazette");
        }).toList();
    }

    /** What one agency wrote, on two sites on two days that stand in for the event's, and what another wrote on the second. */
    static List<ReportedEvent> oneStory() {
        return List.of(told("2024-03-26", "The Harbor Post", "article-1"), told("2024-03-27", "Bay Gazette", "article-1"),
                told("2024-03-28", "North Echo", "article-3"));
    }

    private static ReportedEvent told(String day, String source, String storyId) {
        ReportedEvent some = report(BALTIMORE, Certainty.STATED, Category.ACCIDENT, day, "A ship struck a bridge in Baltimore.", source);
        Provenance told = new Provenance("article-of-" + source, "A ship", source, null, "en", LocalDate.parse(day), "published", storyId);
        return new ReportedEvent(ReportedEvent.idOf(told.articleId(), some.quote(), BALTIMORE.placeId()), some.role(), some.certainty(),
                some.category(), When.reported(LocalDate.parse(day)), some.where(), some.quote(), null, 0.9, some.reasons(), told);
    }

    private static ReportedEvent report(Where where, Certainty certainty, Category category, String day, String quote, String source) {
        LocalDate date = LocalDate.parse(day);
        LocalDate published = certainty == Certainty.PLANNED ? LocalDate.parse("2024-01-10") : date;
        String article = "article-" + Integer.toHexString(quote.hashCode());
        String lang = quote.codePoints().anyMatch(c -> c > 0x400 && c < 0x500) ? "ru" : "en";
        return new ReportedEvent(ReportedEvent.idOf(article, quote, where.placeId()), Role.SCENE, certainty, category,
                new When(date, date, DatePrecision.DAY, true), where, quote, certainty == Certainty.ATTRIBUTED ? "the governor" : null,
                0.9, List.of("named in full", "the text puts it there"),
                new Provenance(article, "Long" + "word".repeat(70), source, "https://example.org/" + article, lang, published));
    }
}
