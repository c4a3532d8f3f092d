package dateline.geoparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Shipped;
import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input breaks it: 20,000 spoilt texts and long ones; with {@code -Ddateline.long=true} 100,000 and very long ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeoparserPropertyTest {
    private static final long SEED = 20_260_101;
    private static final boolean LONG = Boolean.getBoolean("dateline.long");
    private static final int TEXTS = LONG ? 100_000 : 20_000;
    private static final int TIMES = LONG ? 100_000 : 20_000;
    private static final int WITHOUT_A_BLANK = LONG ? 1 << 20 : 1 << 18;
    private static final int DOCUMENT = LONG ? 20 << 20 : 4 << 20;

    private Geoparser geoparser;
    private final List<String> sentences = new ArrayList<>();

    @BeforeAll
    void open() throws IOException {
        geoparser = Shipped.geoparser();
        for (String lang : Language.codes()) {
            GoldenSentence.all(lang).forEach(s -> sentences.add(s.text()));
        }
    }

    @Test
    void spoiltTextsGiveMentionsThatLieInTheText() {
        SpoiltText spoilt = new SpoiltText(new Random(SEED), sentences);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = spoilt.next();
            found += assertSound(text, i % 5 == 4 ? null : Language.codes().get(i % 5)).size();
        }
        assertTrue(found > TEXTS / 4, "only " + found + " mentions in " + TEXTS + " texts: they test nothing");
    }

    @Test
    void theSameTextGivesTheSameMentions() {
        SpoiltText spoilt = new SpoiltText(new Random(SEED + 1), sentences);
        for (int i = 0; i < 500; i++) {
            String text = spoilt.next();
            assertEquals(mentions(text, null), mentions(text, null));
        }
    }

    @Test
    void takesNoAdjectiveForAName() {
        assertEquals(List.of(), named("Жюри Каннского и Лондонского фестивалей посмотрело Чикагский фильм.", "ru"));
        assertEquals(List.of(), named("Журі Празького та Лондонського фестивалів подивилося Чиказький фільм.", "uk"));
        assertEquals(List.of(), named("El jurado Venezolano y el Neoyorquino", "es"));
        assertEquals(List.of(), named("The Venezuelan jury saw a Californian film by Texans.", "en"));
    }

    /** Letters parted from their marks (NFD), as some systems write them. */
    @Test
    void findsTheSameNamesWhereLettersStandApartFromTheirMarks() throws IOException {
        for (String lang : Language.codes()) {
            for (GoldenSentence sentence : GoldenSentence.all(lang)) {
                String parted = Normalizer.normalize(sentence.text(), Normalizer.Form.NFD);
                assertEquals(named(sentence.text(), lang), named(parted, lang), parted);
            }
        }
    }

    private List<String> named(String text, String lang) {
        return mentions(text, lang).stream().map(m -> Normalizer.normalize(text.substring(m.start(), m.end()),
                Normalizer.Form.NFC) + " " + m.place()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\0", "\ud800", "\udc00", "\u0301", "\u202e", "\ufeff", "-", "'", "’s", ".",
        "В", "В ", "(", "«", "Paris\ud83d", "\udc00Paris", "Paris,", "Paris (", "Paris-", "-Paris", "'Paris'", "Paris’",
        "г.", "г. ", "U.S.", "EE.UU.", "Paris\u0301\u0301\u0301", "\u00adParis", "Par\u00adis", "Нью\u2011Йорк"})
    void shortestTextsAreSound(String text) {
        for (String lang : Language.codes()) {
            assertSound(text, lang);
            assertSound("x " + text, lang);
            assertSound(text + text, lang);
        }
        assertSound(text, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"я", "Я", "ЯвКиеве", "Киев-", "Нью-", "San-", "A.", "'", "Киев'", "\u0301", "Киев\u0301",
        "(", "«", "\ud83d\ude00", "\ud83d", "1", "Paris,", "\n"})
    void aLongTextWithoutABlankIsSound(String piece) {
        assertSound(piece.repeat(WITHOUT_A_BLANK / piece.length()), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Киев ", "Львів, ", "Paris and ", "San José. ", "Springfield, ", "Paris, Texas, ",
        "Santa Cruz ", "В ХАРЬКОВЕ И ", "New ", "Иван Киев ", "«Киев» ", "U.S. ", "San San "})
    void aNameRepeatedThousandsOfTimesIsSound(String name) {
        assertSound(name.repeat(TIMES), null);
    }

    @Test
    void readsMegabytesInOneDocument() {
        Random random = new Random(SEED + 2);
        StringBuilder text = new StringBuilder(DOCUMENT + 1000);
        while (text.length() < DOCUMENT) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(random.nextInt(8) == 0 ? "\n\n" : " ");
        }
        assertTrue(assertSound(text.toString(), "en").size() > 10_000);
    }

    @Test
    void allCapitalsAndNoCapitalsAreSound() {
        for (UnaryOperator<String> change : List.<UnaryOperator<String>>of(s -> s.toUpperCase(Locale.ROOT),
                s -> s.toLowerCase(Locale.ROOT), s -> s.replace(" ", ""), s -> s.replace(' ', '\u00a0'),
                s -> s.replace(' ', '\n'), s -> new StringBuilder(s).reverse().toString())) {
            sentences.forEach(s -> assertSound(change.apply(s), null));
        }
    }

    private List<Mention> mentions(String text, String lang) {
        return geoparser.read(new Document("x", lang, text, null, null)).mentions();
    }

    private List<Mention> assertSound(String text, String lang) {
        List<Mention> mentions = mentions(text, lang);
        int end = 0;
        for (Mention mention : mentions) {
            String what = mention.start() + " to " + mention.end() + " in " + shown(text);
            assertTrue(mention.start() >= end && mention.end() > mention.start(), what);
            assertTrue(mention.end() <= text.length(), what);
            assertEquals(text.substring(mention.start(), mention.end()), mention.surface(), what);
            assertTrue(mention.confidence() >= 0 && mention.confidence() <= 1, what);
            assertNotNull(mention.reasons(), what);
            assertTrue(wholeCharacters(text, mention.start()) && wholeCharacters(text, mention.end()), what);
            end = mention.end();
        }
        return mentions;
    }

    /** Whether no surrogate pair is cut here. */
    private static boolean wholeCharacters(String text, int at) {
        return at == 0 || at == text.length()
                || !Character.isHighSurrogate(text.charAt(at - 1)) || !Character.isLowSurrogate(text.charAt(at));
    }

    private static String shown(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "... (" + text.length() + ")";
    }
}
