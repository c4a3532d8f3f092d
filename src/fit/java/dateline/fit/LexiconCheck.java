package dateline.fit;

import dateline.text.Language;
import dateline.text.ResourceLines;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Prints which other words the lexicon's stems catch: for each stem of one word whose words the dictionaries of LanguageTool
 * give to several lemmas, the commonest lemma and part of speech, then those that differ, each with its number of forms. What
 * the whole list tells of a longer entry is left out, since the longer one counts. {@code LexiconCheck [PATTERN]}: only entries
 * whose tags match.
 */
final class LexiconCheck {
    private static final Map<Language, String> DICTIONARIES = Map.of(Language.RU, "ru/russian.dict", Language.UK,
            "uk/ukrainian.dict", Language.ES, "es/es-ES.dict", Language.EN, "en/english.dict");
    private static final int SHORT_ENDING = 3; // letters that ~ stands for

    private final Language language;
    private final Pattern wanted;
    /** By the letters before the star: the entry. */
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final Map<String, Map<String, Integer>> caught = new TreeMap<>();

    private LexiconCheck(Language language, Pattern wanted) {
        this.language = language;
        this.wanted = wanted;
        ResourceLines.read("/text/" + language.code() + "/lexicon.tsv").forEach(this::add);
    }

    public static void main(String[] arguments) throws IOException {
        Pattern wanted = Pattern.compile(arguments.length > 0 ? arguments[0] : ".*");
        for (Language language : Language.values()) {
            new LexiconCheck(language, wanted).print();
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        String entry = cells[0];
        tags.put(entry, cells[1]);
        if (entry.indexOf(' ') < 0) {
            boolean stem = entry.endsWith("*") || entry.endsWith("~");
            stems.merge(stem ? entry.substring(0, entry.length() - 1) : entry, entry, (a, b) -> a.endsWith("*") ? a : b);
        }
    }

    private void print() throws IOException {
        Dictionary dictionary = Dictionary.read(LexiconCheck.class.getResource(
                "/org/languagetool/resource/" + DICTIONARIES.get(language)));
        for (WordData word : new DictionaryLookup(dictionary)) {
            String form = word.getWord().toString().toLowerCase(Locale.ROOT);
            String entry = entry(form);
            if (entry != null && word.getStem() != null) {
                caught.computeIfAbsent(entry, e -> new TreeMap<>()).merge(lemma(word), 1, Integer::sum);
            }
        }
        caught.forEach(this::print);
    }

    /** The longest entry that a form falls under, if it is a stem; null for none and for a word spelled out. */
    private String entry(String form) {
        for (int letters = form.length(); letters > 2; letters--) {
            String entry = stems.get(form.substring(0, letters));
            boolean covers = entry != null && (entry.endsWith("*") || entry.endsWith("~") && form.length() - letters <= SHORT_ENDING
                    || letters == form.length());
            if (covers) {
                return entry.endsWith("*") || entry.endsWith("~") ? entry : null;
            }
        }
        return null;
    }

    /** A lemma, and the first letters of its part of speech. */
    private static String lemma(WordData word) {
        String tag = word.getTag() == null ? "" : word.getTag().toString();
        String part = tag.split("[:|+_]")[0];
        return word.getStem() + "/" + part.substring(0, Math.min(2, part.length()));
    }

    private void print(String entry, Map<String, Integer> lemmas) {
        if (lemmas.size() < 2 || !wanted.matcher(tags.get(entry)).matches()) {
            return;
        }
        List<Map.Entry<String, Integer>> order = lemmas.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
        StringBuilder line = new StringBuilder(language.code() + "\t" + entry + "\t" + tags.get(entry) + "\t");
        order.forEach(lemma -> line.append(lemma.getKey()).append(' ').append(lemma.getValue()).append("; "));
        System.out.println(line);
    }
}
