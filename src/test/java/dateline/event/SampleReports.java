package dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports to test with: a few plausible ones, and any number of random ones. */
public final class SampleReports {
    private static final Where LISBON = new Where("geonames:2267057", "Lisbon",
            Map.of("en", "Lisbon", "ru", "Лиссабон", "uk", "Лісабон", "es", "Lisboa"), "city", "PT", "Lisbon", 38.72,
            -9.13, 15_000);
    private static final Where ICELAND = new Where("geonames:2629691", "Iceland",
            Map.of("en", "Iceland", "ru", "Исландия"), "country", "IS", null, 64.96, -19.02, 280_000);
    private static final Where FIJI = new Where("geonames:2205218", "Fiji", Map.of("en", "Fiji"), "country", "FJ", null,
            -17.71, 178.07, 300_000);
    private static final Where BALTIC = new Where("dateline:baltic-sea", "Baltic Sea", Map.of("en", "Baltic Sea"),
            "sea", null, null, 58.5, 20.0, 700_000);

    private SampleReports() {}

    /** Five reports of three articles at four places, on days from 2024-03-02 to 2024-05-20. */
    public static List<ReportedEvent> all() {
        Provenance bridge = told("article-bridge", "A bridge festival", "The Lisbon Courier", "en", "2024-05-20");
        Provenance volcano = told("article-volcano", "Извержение", "Рейкьявикский вестник", "ru", "2024-03-17");
        Provenance cable = new Provenance("article-cable", null, null, "javascript:alert(1)", "es", LocalDate.parse("2024-04-11"));
        return List.of(
                report(LISBON, Role.SCENE, Certainty.STATED, Category.CULTURE, "2024-05-19", "2024-05-19",
                        "A festival opened on the river bank in Lisbon on Sunday.", null, bridge),
                report(ICELAND, Role.MENTIONED, Certainty.STATED, Category.OTHER, "2024-05-20", "2024-05-20",
                        "Guests came from as far as Iceland, <b>organisers</b> & \"friends\" said.", "organisers",
                        bridge),
                report(ICELAND, Role.SCENE, Certainty.ATTRIBUTED, Category.DISASTER, "2024-03-16", "2024-03-16",
                        "По словам метеослужбы, извержение в Исландии началось вечером 16 марта.", "метеослужба",
                        volcano),
                report(FIJI, Role.SCENE, Certainty.PLANNED, Category.MEETING, "2024-05-01", "2024-05-31",
                        "Los ministros planean reunirse en Fiyi en mayo.", null, cable),
                report(BALTIC, Role.SCENE, Certainty.UNCONFIRMED, Category.ACCIDENT, "2024-03-02", "2024-03-02",
                        "Según datos sin confirmar, un cable del mar Báltico quedó dañado.", null, cable));
    }

    /** What another paper tells of the festival that {@link #all} begins with: the same place and day. */
    public static ReportedEvent festivalElsewhere() {
        return report(LISBON, Role.SCENE, Certainty.STATED, Category.CULTURE, "2024-05-19", "2024-05-19",
                "Crowds filled the river bank in Lisbon for the first festival there.", null,
                told("article-crowds", "Crowds", "The Porto Observer", "en", "2024-05-20"));
    }

    /** A report with every field drawn from the generator, among them every awkward character. */
    public static ReportedEvent random(Random random) {
        LocalDate start = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
        boolean oneDay = random.nextBoolean();
        When when = new When(start, oneDay ? start : start.plusDays(random.nextInt(400)),
                oneDay ? DatePrecision.DAY : DatePrecision.RANGE, random.nextBoolean());
        Where where = new Where("geonames:" + random.nextInt(60), text(random, 20),
                Map.of("en", text(random, 20), "uk", text(random, 20)), "city", orNull(random, "VE"),
                orNull(random, text(random, 9)), random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180,
                random.nextInt(1_000_000), random.nextBoolean() ? List.of() : List.of("geonames:3625428", "region:" + random.nextInt(5)));
        Provenance told = new Provenance("article-" + random.nextInt(50), orNull(random, text(random, 30)),
                orNull(random, text(random, 9)), orNull(random, "https://example.org/" + random.nextInt()), "en",
                start.plusDays(random.nextInt(9)), "published", "article-" + start.getDayOfMonth());
        String quote = text(random, 140);
        return new ReportedEvent(ReportedEvent.idOf(told.articleId(), quote, where.placeId()),
                pick(random, Role.values()), pick(random, Certainty.values()), pick(random, Category.values()), when,
                where, quote, orNull(random, text(random, 12)), random.nextDouble(),
                List.of(text(random, 12), text(random, 5)),
                start.getDayOfMonth() > 20 ? "set by hand on " + start : null, told);
    }

    private static Provenance told(String articleId, String title, String source, String lang, String published) {
        return new Provenance(articleId, title, source, "https://example.org/" + articleId, lang, LocalDate.parse(published));
    }

    private static ReportedEvent report(Where where, Role role, Certainty certainty, Category category, String start,
            String end, String quote, String attribution, Provenance told) {
        When when = new When(LocalDate.parse(start), LocalDate.parse(end),
                start.equals(end) ? DatePrecision.DAY : DatePrecision.MONTH, role == Role.SCENE);
        return new ReportedEvent(ReportedEvent.idOf(told.articleId(), quote, where.placeId()), role, certainty,
                category, when, where, quote, attribution, 0.9,
                List.of("named in full", "the text puts it there"), told);
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T orNull(Random random, T value) {
        return random.nextBoolean() ? value : null;
    }

    /** 1 to greatest code points, of letters in three scripts, quotes, controls and characters beyond 16 bits. */
    private static String text(Random random, int greatest) {
        List<String> alphabet = List.of("a", "Я", "ї", "ñ", " ", "\"", "\\", "\n", "\u0001", "<", "&", "{{",
                "\u2028", "🌍");
        List<String> picked = new ArrayList<>();
        for (int i = 1 + random.nextInt(greatest); i > 0; i--) {
            picked.add(alphabet.get(random.nextInt(alphabet.size())));
        }
        return String.join("", picked);
    }
}
