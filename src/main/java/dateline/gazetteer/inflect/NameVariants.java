package dateline.gazetteer.inflect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Other spellings of a name or of one of its forms, of the kinds that lookup does not fold away: "St. Louis" for "Saint
 * Louis", "Словянськ" for "Слов'янськ". Safe for any number of threads.
 */
public final class NameVariants {
    /** A name with several such words has few spellings in use. */
    private static final int MAX_VARIANTS = 12;
    private static final Pattern WORDS_AND_GAPS = Pattern.compile("(?<=[ -])|(?=[ -])");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{IsCyrillic})['’ʼ`](?=\\p{IsCyrillic})");

    /** From a word in lower case to the words that may stand for it, by the kind of line they are from. */
    private final Map<String, Map<String, List<String>>> byKind = new HashMap<>();

    private NameVariants() {}

    /** @param lang ru, uk, es or en; any other has only the spellings common to all */
    public static NameVariants of(String lang) {
        NameVariants variants = new NameVariants();
        for (String line : WordList.read("variants.txt")) {
            String[] parts = line.split("\\s+", 3);
            if (parts[0].equals("*") || parts[0].equals(lang)) {
                variants.add(parts[1], parts[2]);
            }
        }
        return variants;
    }

    private void add(String kind, String rule) {
        boolean oneWay = rule.contains(">");
        List<String> words = Arrays.stream(rule.split(oneWay ? ">" : "=")).map(String::strip).toList();
        Map<String, List<String>> replacements = byKind.computeIfAbsent(kind, k -> new HashMap<>());
        for (String word : oneWay ? words.subList(0, 1) : words) {
            List<String> others = replacements.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
            words.stream().filter(other -> !other.equals(word)).forEach(others::add);
        }
    }

    /** Each other spelling once, without the name itself; empty where there is none. */
    public List<String> variants(String name) {
        Set<String> found = new LinkedHashSet<>(replacements("name", name));
        String[] words = WORDS_AND_GAPS.split(name);
        found.add(name);
        for (int i = 0; i < words.length; i++) {
            for (String variant : List.copyOf(found)) {
                found.addAll(at(i, variant, words));
            }
        }
        for (String variant : List.copyOf(found)) {
            found.add(withoutApostrophe(variant));
        }
        found.remove(name);
        return found.stream().limit(MAX_VARIANTS).toList();
    }

    private List<String> at(int i, String variant, String[] words) {
        String[] now = WORDS_AND_GAPS.split(variant);
        if (now.length != words.length || !now[i].equals(words[i])) {
            return List.of();
        }
        List<String> spellings = new ArrayList<>();
        for (String other : replacements("word", now[i])) {
            spellings.add(with(now, i, other));
        }
        if (i > 0 && i < now.length - 1) {
            replacements("inner", now[i]).forEach(other -> spellings.add(with(now, i, other)));
        }
        if (i == 0 && now.length > 2 && byKind.getOrDefault("first", Map.of()).containsKey(lower(now[0]))) {
            spellings.add(String.join("", Arrays.asList(now).subList(2, now.length)));
        }
        return spellings;
    }

    private List<String> replacements(String kind, String word) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(lower(word), List.of());
    }

    private static String with(String[] words, int i, String other) {
        String[] changed = words.clone();
        boolean small = !words[i].isEmpty() && Character.isLowerCase(words[i].charAt(0));
        changed[i] = small ? lower(other) : other;
        return String.join("", changed);
    }

    /** Typed on a keyboard that has no apostrophe; between Cyrillic letters only. */
    private static String withoutApostrophe(String name) {
        return APOSTROPHE.matcher(name).replaceAll("");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
