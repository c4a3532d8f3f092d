package dateline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of parameters that are lists by comma, or words. Every method throws IllegalArgumentException saying what to write. */
final class WordList {
    private static final int MOST = 100;
    private static final int LONGEST_Q = 200;
    private static final int MOST_WORDS = 20;
    private static final Pattern ITEM = Pattern.compile("\\s*(?:\"([^\"]*)\"|([^,\"]*))\\s*(,|$)");

    private WordList() {}

    /** The items between commas; one in double quotes may hold commas. */
    static List<String> of(String text) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int at = 0;
        do {
            if (!item.find(at) || item.start() != at) {
                throw new IllegalArgumentException("has a double quote where none may stand, in \"" + text + "\"");
            }
            items.add(Optional.ofNullable(item.group(1)).orElseGet(() -> item.group(2).strip()));
            at = item.end();
        } while (item.group(3).equals(","));
        if (items.size() > MOST || items.contains("")) {
            throw new IllegalArgumentException("must be 1 to " + MOST + " values with commas between, none empty");
        }
        return items;
    }

    static <E extends Enum<E>> List<E> of(Class<E> words, String text) {
        return of(text).stream().map(item -> word(words, item)).toList();
    }

    private static <E extends Enum<E>> E word(Class<E> words, String item) {
        return Arrays.stream(words.getEnumConstants()).filter(word -> lower(word).equals(item)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be " + form(words) + ", not \"" + item + "\""));
    }

    static <E extends Enum<E>> String form(Class<E> words) {
        return "one or more of " + Arrays.stream(words.getEnumConstants()).map(WordList::lower)
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static List<String> countries(String text) {
        return codes(text.toUpperCase(Locale.ROOT), "[A-Z]{2}", "codes of two letters (ISO 3166-1 alpha-2)");
    }

    static List<String> langs(String text) {
        return codes(text.toLowerCase(Locale.ROOT), "[a-z]{2,3}", "codes of languages (ISO 639-1)");
    }

    private static List<String> codes(String text, String code, String told) {
        return of(text).stream().map(item -> {
            if (!item.matches(code)) {
                throw new IllegalArgumentException("must be " + told + " with commas between, not \"" + item + "\"");
            }
            return item;
        }).toList();
    }

    static double share(String text) {
        if (!text.matches("0(\\.[0-9]{0,17})?|1(\\.0{0,17})?")) {
            throw new IllegalArgumentException("must be a number from 0 to 1, not \"" + text + "\"");
        }
        return Double.parseDouble(text);
    }

    static String words(String text) {
        if (text.isBlank() || text.length() > LONGEST_Q || text.strip().split("\\s+").length > MOST_WORDS) {
            throw new IllegalArgumentException("must be 1 to " + MOST_WORDS + " words of together at most " + LONGEST_Q
                    + " characters");
        }
        return text.strip();
    }
}
