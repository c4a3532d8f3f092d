package dateline.gazetteer.compile;

import dateline.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells rows that are a military or other sensitive site though they stand as populated places: by the words of their names
 * ({@code gazetteer/site-words.txt}) unless they are seats of government, and by a list of those that the words get wrong
 * ({@code gazetteer/site-rows.tsv}).
 */
final class SensitiveRows {
    static final SensitiveRows SHIPPED = new SensitiveRows();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Seats of first- to fourth-level regions and capitals: people are governed from a town. */
    private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5");
    private static final int KEY = 2; // letters

    /** By the first letters of their first word. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    /** By GeoNames id: whether it is a site. */
    private final Map<Long, Boolean> byHand = new HashMap<>();

    private SensitiveRows() {
        for (String line : ResourceLines.read("/gazetteer/site-words.txt")) {
            Phrase phrase = Phrase.parse(line);
            phrases.computeIfAbsent(key(phrase.words[0]), k -> new ArrayList<>()).add(phrase);
        }
        for (String line : ResourceLines.read("/gazetteer/site-rows.tsv").stream().skip(1).toList()) {
            String[] columns = line.split("\t");
            byHand.put(Long.valueOf(columns[0]), columns[2].equals("site"));
        }
    }

    /** @param feature GeoNames' feature code */
    boolean holds(long id, String name, String feature) {
        Boolean told = byHand.get(id);
        return told != null ? told : !SEATS.contains(feature) && isNameOfSite(name);
    }

    boolean isNameOfSite(String name) {
        String[] words = BETWEEN_WORDS.split(Letters.plain(name).toLowerCase(Locale.ROOT).strip());
        for (int at = 0; at < words.length; at++) {
            for (Phrase phrase : phrases.getOrDefault(key(words[at]), List.of())) {
                if (phrase.stands(words, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    /** @param first whether it stands only at a name's beginning; {@code last} the same of the end */
    private record Phrase(String[] words, boolean first, boolean last) {
        static Phrase parse(String line) {
            String text = line.replace("<", "").replace(">", "");
            return new Phrase(text.split(" "), line.startsWith("<"), line.endsWith(">"));
        }

        boolean stands(String[] name, int at) {
            boolean inPlace = (!first || at == 0) && (last ? at + words.length == name.length : at + words.length <= name.length);
            if (!inPlace || words.length == 1 && name.length == 1) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (!is(name[at + i], words[i])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean is(String word, String wanted) {
            return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
        }
    }
}
