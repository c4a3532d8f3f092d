package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final String ALPHABET = "Аб вГ. !?…\"«»()\n\t-—1234,;aB’С.";

    @TestFactory
    Stream<DynamicTest> splitsEveryLineAsTheGoldenFileSays() throws IOException {
        return golden().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static Stream<String> golden() throws IOException {
        try (var in = SentencesTest.class.getResourceAsStream("/geoparse/sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList()
                    .stream();
        }
    }

    private static void check(String line) {
        String marked = line.replace("⏎", "\n");
        String text = marked.replace("‖", "");
        List<String> expected = Arrays.stream(marked.split("‖|\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        boolean wrapped = text.contains("\nширине");
        assertEquals(wrapped ? Arrays.stream(marked.split("‖")).map(String::strip).toList() : expected,
                Sentences.of(text).stream().map(span -> span.of(text)).toList());
    }

    @Test
    void spansAreInOrderAndWithoutBlanksAtTheirEndsInAnyText() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            checkSpans(text.toString());
        }
    }

    private static void checkSpans(String text) {
        int end = 0;
        int covered = 0;
        for (Span span : Sentences.of(text)) {
            assertTrue(span.start() >= end && span.end() <= text.length(), text);
            assertEquals(span.of(text).strip(), span.of(text), text);
            assertTrue(span.end() > span.start(), text);
            end = span.end();
            covered += span.of(text).replaceAll("\\s", "").length();
        }
        assertEquals(text.replaceAll("\\s", "").length(), covered, "no letter is lost of " + text);
    }

    @Test
    void readsALongTextWithoutStopsAndOneOfStopsOnly() {
        assertTrue(Sentences.of("слово ".repeat(200_000)).size() >= 6 * 200_000 / Sentences.LONGEST);
        assertTrue(Sentences.of("ул. ".repeat(200_000)).size() >= 4 * 200_000 / Sentences.LONGEST);
        assertTrue(Sentences.of(". \" ".repeat(100_000)).size() > 0);
        assertTrue(Sentences.of("\n".repeat(500_000)).isEmpty());
        assertTrue(Sentences.of("").isEmpty());
    }

    @ParameterizedTest(name = "parts by \"{0}\"")
    @ValueSource(strings = {"; ", ", ", " ", "   ", "", "\ud83d\ude00"})
    void whatIsTooLongForASentenceIsCutAtAMarkOrBlank(String between) {
        String text = "Begin " + ("слово" + between).repeat(4000);
        checkSpans(text);
        List<Span> parts = Sentences.of(text);
        for (Span part : parts.subList(0, parts.size() - 1)) {
            String read = part.of(text);
            assertTrue(read.length() <= Sentences.LONGEST && read.length() > Sentences.LONGEST / 2, () -> "" + read.length());
            assertFalse(Character.isHighSurrogate(read.charAt(read.length() - 1)), "no pair is parted");
            assertTrue(!between.contains(" ") || read.endsWith(("слово" + between).strip()), read);
        }
    }

    @Test
    void aLongSentenceThatMayBeOneIsLeftWhole() {
        String text = "Word, ".repeat(Sentences.LONGEST / 6 - 1) + "end." + " ".repeat(5000);
        assertEquals(List.of(text.strip(), "Next."),
                Sentences.of(text + "Next.").stream().map(span -> span.of(text + "Next.")).toList());
    }
}
