package dateline.text.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Language;
import dateline.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon WORDS = Lexicon.of(Language.RU, List.of(
            "прибы*\tevent visit move", "прибыль\tno-event", "прибыл~\thappens", "май\tmonth=5", "май~\tevent",
            "первый\tnumber=1", "первый раз\tevent", "первый раз в жизни\tno-event", "по\tabout", "по словам\tper tells",
            "город~\tsettlement-type kind", "городск~\tregion-type", "два\tnumber=2 event"));

    /** What each layer's longest entry at the first word tells: tags, value, words, and letters with one more for each whole word. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "прибытие          | EVENTS    | EVENT MOVE VISIT | 0 | 1 | 5",
        "прибыль           | EVENTS    | NO_EVENT         | 0 | 1 | 8",
        "прибыльный        | EVENTS    | EVENT MOVE VISIT | 0 | 1 | 5",
        "прибыла           | EVENTS    | HAPPENS          | 0 | 1 | 6",
        "прибыл            | EVENTS    | HAPPENS          | 0 | 1 | 6",
        "ПРИБЫЛ            | EVENTS    | HAPPENS          | 0 | 1 | 6",
        "май               | DATES     | MONTH            | 5 | 1 | 4",
        "май               | EVENTS    | EVENT            | 0 | 1 | 3",
        "мая               | EVENTS    | -                | 0 | 0 | 0",
        "первый день       | DATES     | NUMBER           | 1 | 1 | 7",
        "первый раз        | EVENTS    | EVENT            | 0 | 2 | 11",
        "первый раз в жизни| EVENTS    | NO_EVENT         | 0 | 4 | 19",
        "первый раз в      | EVENTS    | EVENT            | 0 | 2 | 11",
        "первый            | EVENTS    | -                | 0 | 0 | 0",
        "по словам мэра    | ROLES     | ABOUT            | 0 | 1 | 3",
        "по словам мэра    | CERTAINTY | PER TELLS        | 0 | 2 | 10",
        "по дороге         | CERTAINTY | -                | 0 | 0 | 0",
        "городами          | ROLES     | KIND             | 0 | 1 | 5",
        "городамии         | ROLES     | -                | 0 | 0 | 0",
        "два               | DATES     | NUMBER           | 2 | 1 | 4",
        "два               | EVENTS    | EVENT            | 2 | 1 | 4"})
    void theLongestEntryOfEachLayerTells(String text, Tag.Layer layer, String tags, int value, int words, int letters) {
        Lexicon.Match match = WORDS.matches(text.split(" "), 0)[layer.ordinal()];
        if (tags.equals("-")) {
            assertNull(match);
        } else {
            assertEquals(tags, told(match.tags()));
            assertEquals(List.of(value, words, letters), List.of(match.value(), match.words(), match.letters()));
        }
    }

    @ParameterizedTest
    @CsvSource({"город, SETTLEMENT_TYPE", "городу, SETTLEMENT_TYPE", "городской, REGION_TYPE", "май, ''", "го, ''"})
    void tellsOfANameBesideAWordByItsWholeOrItsLongestStem(String word, String tags) {
        assertEquals(tags, told(WORDS.of(Tag.Layer.NAMES, word, 0, word.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"город~\tkind", "Прибыль\tevent", "по словам\tper"})
    void anEntryTwiceIsRefused(String line) {
        List<String> lines = List.of("город~\tsettlement-type", "прибыль\tno-event", "по словам\tper tells", line);
        String message = assertThrows(IllegalArgumentException.class, () -> Lexicon.of(Language.RU, lines)).getMessage();
        assertTrue(message.contains("twice") && message.contains(line.split("\t")[0]), message);
    }

    @Test
    void anUnknownTagIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Lexicon.of(Language.EN, List.of("x\tweapon")));
    }

    /** What ships: sorted, so that a change is one line of a diff, and each entry with a tag that it needs. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatShipsIsReadAndSorted(Language language) {
        Lexicon.of(language);
        List<String> entries = ResourceLines.read("/text/" + language.code() + "/lexicon.tsv").stream()
                .map(line -> line.split("\t")[0]).toList();
        List<String> sorted = new ArrayList<>(entries);
        sorted.sort(null);
        assertEquals(sorted, entries);
    }

    private static String told(TagSet tags) {
        return String.join(" ", Stream.of(Tag.values()).filter(tags::has).map(Tag::name).sorted().toList());
    }
}
