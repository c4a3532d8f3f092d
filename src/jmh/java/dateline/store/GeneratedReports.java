package dateline.store;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.When;
import dateline.event.Where;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reports as news would give them, any number of them, the same each time: at places of the gazetteer, some far more often than others;
 * on days of five years; words as frequent as those of a language (the word of rank r in proportion to 1/r).
 */
final class GeneratedReports {
    static final int REPORTS_AN_ARTICLE = 5;
    private static final int WORDS = 30_000;
    private static final int SOURCES = 300;
    static final int PLACES = 30_000;
    private static final List<String> LANGS = List.of("en", "es", "ru", "uk");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 1826;

    private final Random random = new Random(13);
    private final List<Where> places = new ArrayList<>();
    private int articles;

    /** @param count of places; a million reports at the usual ones find each of them again and again */
    GeneratedReports(int count) throws IOException {
        Places all = Gazetteer.of(null).places();
        for (int i = 0; i < count; i++) {
            places.add(where(all.get(random.nextInt(all.size()))));
        }
    }

    private static Where where(Place place) {
        List<String> within = Stream.of(place.admin1Id(), place.countryId()).filter(id -> id != null && !id.equals(place.id())).toList();
        return new Where(place.id(), place.name(), place.names(), place.level().word(), place.country(), place.admin1(), place.lat(),
                place.lon(), place.uncertaintyMetres(), within);
    }

    /** The word of a rank, made of syllables of the language's script. */
    static String word(int rank, String lang) {
        String[] syllables = lang.equals("ru") || lang.equals("uk")
                ? new String[] {"ка", "ро", "те", "ми", "лу", "на", "по", "се", "ви", "до", "гра", "сто", "бе", "ни", "ша", "жо"}
                : new String[] {"ka", "ro", "te", "mi", "lu", "na", "po", "se", "vi", "do", "gra", "sto", "be", "ni", "sha", "zo"};
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 17; rest > 0; rest /= 16) {
            word.append(syllables[rest % 16]);
        }
        return word.toString();
    }

    /** Small ranks far more often than great ones. */
    private int rank(int end) {
        return (int) Math.min(end - 1, Math.exp(random.nextDouble() * Math.log(end + 1)) - 1);
    }

    private String sentence(String lang, int words, int longest) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(rank(WORDS), lang));
        }
        return sentence.substring(0, Math.min(longest, sentence.length()));
    }

    /** The reports of the next article. */
    List<ReportedEvent> article() {
        String id = "article-" + articles++;
        String lang = LANGS.get(random.nextInt(LANGS.size()));
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        Provenance told = new Provenance(id, sentence(lang, 8, 300), "Courier no. " + rank(SOURCES),
                "https://news.example/" + published + "/" + id, lang, published);
        List<ReportedEvent> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS_AN_ARTICLE; i++) {
            reports.add(report(told));
        }
        return reports;
    }

    private ReportedEvent report(Provenance told) {
        Where where = places.get(rank(places.size()));
        String quote = sentence(told.lang(), 12 + random.nextInt(20), 300);
        return new ReportedEvent(ReportedEvent.idOf(told.articleId(), quote, where.placeId()), random.nextInt(3) == 0 ? Role.MENTIONED
                : Role.SCENE, pick(Certainty.values()), pick(Category.values()), when(told.published()), where, quote,
                random.nextInt(3) == 0 ? sentence(told.lang(), 3, 120) : null, random.nextInt(101) / 100.0,
                List.of("a large city", "in the country of the publisher", "the text puts it there"), told);
    }

    private When when(LocalDate published) {
        LocalDate start = published.minusDays(random.nextInt(3));
        return random.nextInt(5) == 0 ? new When(start.withDayOfMonth(1), start.withDayOfMonth(start.lengthOfMonth()),
                DatePrecision.MONTH, true) : new When(start, start, DatePrecision.DAY, random.nextBoolean());
    }

    private <T> T pick(T[] values) {
        return values[rank(values.length)];
    }
}
