package dateline.text;

import java.util.Arrays;

/** A few hundred words in small letters with numbers to each; one of a text is found, in any letter case, without a string. */
final class ShortWords {
    private static final int ROOM = 1 << 10;
    private static final int[] NONE = {};

    /** An open hash table by the words' own hashes, at most half full. */
    private final String[] words = new String[ROOM];
    private final int[][] numbers = new int[ROOM][];
    private int size;

    /** Adds one more number to a word's. */
    void add(String word, int number) {
        int slot = slot(word, 0, word.length());
        if (words[slot] == null && ++size * 2 > ROOM) {
            throw new IllegalStateException("no room for more than " + ROOM / 2 + " words");
        }
        words[slot] = word;
        int[] before = numbers[slot] == null ? NONE : numbers[slot];
        numbers[slot] = Arrays.copyOf(before, before.length + 1);
        numbers[slot][before.length] = number;
    }

    /** The numbers of a word of a text; not to be written to. */
    int[] of(String text, int start, int end) {
        int slot = slot(text, start, end);
        return words[slot] == null ? NONE : numbers[slot];
    }

    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 16) & ROOM - 1;
        while (words[slot] != null && !reads(words[slot], text, start, end)) {
            slot = slot + 1 & ROOM - 1;
        }
        return slot;
    }

    private static boolean reads(String word, String text, int start, int end) {
        boolean same = word.length() == end - start;
        for (int i = 0; same && i < word.length(); i++) {
            same = word.charAt(i) == lower(text.charAt(start + i));
        }
        return same;
    }

    /** A letter as a word in small letters has it; of a dotted capital I such a word makes two. */
    private static char lower(char c) {
        return c == 'İ' ? c : Character.toLowerCase(c);
    }
}
