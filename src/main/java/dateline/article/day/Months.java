package dateline.article.day;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the months, whole and short. */
final class Months {
    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /** From 1; 0 for a word that names no month. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> numbers = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Months.class.getResourceAsStream("/article/months.txt"), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).forEach(row -> {
                for (int i = 1; i < row.length; i++) {
                    numbers.put(row[i], Integer.valueOf(row[0]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(numbers);
    }
}
