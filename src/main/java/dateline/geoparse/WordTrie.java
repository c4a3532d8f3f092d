package dateline.geoparse;

import dateline.gazetteer.Folding;
import java.util.Arrays;

/** Words and stems, each with a number, looked up in place: no string is made of a word of the text. */
final class WordTrie {
    private static final int LONGEST_ENDING = 4;

    private int[] next = new int[256 * Folding.SYMBOLS];
    private int[] exact = new int[256];
    private int[] stems = new int[256];
    private int nodes = 1;

    /** Adds bits to a word; a word that ends in a star stands for itself with any ending of up to four letters. */
    void add(String word, int bits) {
        boolean stem = word.endsWith("*");
        int node = node(stem ? word.substring(0, word.length() - 1) : word);
        (stem ? stems : exact)[node] |= bits;
    }

    /** Gives a word a number; the first given stays. A trie holds either bits or numbers. */
    void put(String word, int number) {
        boolean stem = word.endsWith("*");
        int node = node(stem ? word.substring(0, word.length() - 1) : word);
        int[] numbers = stem ? stems : exact;
        numbers[node] = numbers[node] == 0 ? number : numbers[node];
    }

    private int node(String word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int symbol = Folding.symbol(word, i);
            if (symbol == Folding.NONE) {
                throw new IllegalArgumentException("a word list holds «" + word + "», which no text can");
            }
            if (next[node * Folding.SYMBOLS + symbol] == 0) {
                int made = newNode();
                next[node * Folding.SYMBOLS + symbol] = made;
            }
            node = next[node * Folding.SYMBOLS + symbol];
        }
        return node;
    }

    private int newNode() {
        if (nodes == exact.length) {
            exact = Arrays.copyOf(exact, nodes * 2);
            stems = Arrays.copyOf(stems, nodes * 2);
            next = Arrays.copyOf(next, nodes * 2 * Folding.SYMBOLS);
        }
        return nodes++;
    }

    /** The bits of the whole word and of its longest stem; 0 where neither is held. */
    int find(CharSequence text, int start, int end) {
        int node = 0;
        int found = 0;
        for (int i = start; i < end; i++) {
            int symbol = Folding.symbol(text, i);
            if (symbol == Folding.SKIP) {
                continue;
            }
            node = next[node * Folding.SYMBOLS + symbol];
            if (node == 0 || symbol == Folding.NONE) {
                return found;
            }
            if (stems[node] != 0 && end - i - 1 <= LONGEST_ENDING) {
                found = stems[node];
            }
        }
        return exact[node] | found;
    }
}
