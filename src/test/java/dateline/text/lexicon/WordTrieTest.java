package dateline.text.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTrieTest {
    private static final String[] ENTRIES = {"город", "горо~", "городск~", "дым*", "new york", "ї"};

    private final WordTrie trie = new WordTrie();

    /** The number of the entry that a word is taken for, from 1; 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "город, 1", "ГОРОД, 1", "го\u0301род, 1", "городу, 2", "горо, 2", "городами, 0", "городские, 3", "городской, 3",
        "городскийй, 3", "городскиййй, 0", "гор, 0", "дым, 0", "new, 0", "ї, 6", "і, 0", "x, 0", "'', 0"})
    void takesAWordForTheWholeEntryOrTheLongestStemWithAShortEnding(String word, int number) {
        for (int i = 0; i < ENTRIES.length; i++) {
            assertEquals(0, trie.putIfAbsent(ENTRIES[i], i + 1));
        }
        assertEquals(number, trie.word("<" + word + ">", 1, word.length() + 1));
    }

    @Test
    void keepsTheFirstNumberOfAnEntryHoweverItIsWritten() {
        assertEquals(0, trie.putIfAbsent("Bogotá", 7));
        assertEquals(7, trie.putIfAbsent("bogota", 8));
        assertEquals(7, trie.word("BOGOTÁ", 0, 6));
    }

    @Test
    void refusesAnEntryThatNoTextCanHold() {
        assertThrows(IllegalArgumentException.class, () -> trie.putIfAbsent("a_b", 1));
    }

    @Test
    void holdsMoreEntriesThanItBeganWithRoomFor() {
        for (int i = 1; i <= 20_000; i++) {
            assertEquals(0, trie.putIfAbsent(spelled(i), i));
        }
        for (int i = 1; i <= 20_000; i++) {
            String word = spelled(i);
            assertEquals(i, trie.word(word, 0, word.length()), word);
        }
    }

    private static String spelled(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.append("end").toString();
    }
}
