package dateline.geoparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of one language that tell what a name beside them is. */
final class WordKinds {
    private static final int LONGEST_ENDING = 4;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    /** Reads {@code geoparse/words-xx.txt}: a kind in brackets, then its words; a last star is any short ending. */
    static WordKinds of(String lang) {
        WordKinds kinds = new WordKinds();
        String file = "/geoparse/words-" + lang + ".txt";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                WordKinds.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            WordKind kind = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    kind = WordKind.parse(line.substring(1, line.length() - 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    kinds.add(line.strip(), kind);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    private void add(String word, WordKind kind) {
        boolean stem = word.endsWith("*");
        (stem ? stems : words).merge(stem ? word.substring(0, word.length() - 1) : word, kind.bit(), (a, b) -> a | b);
    }

    /** Bits of {@link WordKind} for a word in lower case; 0 for a word of no list. */
    int kinds(CharSequence lower) {
        String word = lower.toString();
        Integer exact = words.get(word);
        if (exact != null) {
            return exact;
        }
        for (int length = word.length(); length >= Math.max(2, word.length() - LONGEST_ENDING); length--) {
            Integer stem = stems.get(word.substring(0, length));
            if (stem != null) {
                return stem;
            }
        }
        return 0;
    }
}
