package dateline.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ShortWordsTest {
    private final ShortWords words = new ShortWords();

    ShortWordsTest() {
        words.add("ля", 1);
        words.add("ма", 2); // of the same hash
        words.add("in", 3);
        words.add("in", 4);
    }

    private int[] of(String word) {
        String text = "<" + word + ">";
        return words.of(text, 1, 1 + word.length());
    }

    @Test
    void findsWordsInAnyLetterCase() {
        assertArrayEquals(new int[] {1}, of("Ля"));
        assertArrayEquals(new int[] {2}, of("МА"));
        assertArrayEquals(new int[] {3, 4}, of("In"));
    }

    @Test
    void holdsNoOthers() {
        assertArrayEquals(new int[0], of("мя"));
        assertArrayEquals(new int[0], of("i"));
        assertArrayEquals(new int[0], of("İn")); // in small letters three characters
    }
}
