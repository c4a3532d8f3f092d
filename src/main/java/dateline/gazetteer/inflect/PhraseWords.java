package dateline.gazetteer.inflect;

import dateline.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that decide which part of a name is declined, read from {@code words-LANG.txt}. */
final class PhraseWords {
    private static final Set<String> KINDS = Set.of("head", "title", "preposition", "and", "own");

    private final Map<String, Set<String>> byKind = new HashMap<>();

    static PhraseWords of(Language language) {
        PhraseWords words = new PhraseWords();
        KINDS.forEach(kind -> words.byKind.put(kind, new HashSet<>()));
        WordList.read("words-" + language.code() + ".txt").forEach(words::add);
        return words;
    }

    private void add(String line) {
        String[] columns = line.split("\\s+");
        if (columns.length != 2 || !KINDS.contains(columns[0])) {
            throw new IllegalArgumentException("expected 'head|title|preposition|and|own word': " + line);
        }
        byKind.get(columns[0]).add(columns[1]);
    }

    /** Declined where it stands first, before words that keep their form. */
    boolean isHead(String word) {
        return has("head", word) || isTitle(word);
    }

    /** A head whose name may be declined with it. */
    boolean isTitle(String word) {
        return has("title", word);
    }

    boolean isPreposition(String word) {
        return has("preposition", word);
    }

    /** By its ending, a first part of a compound that is declined too ("Саксония-Анхальт", "Рудня-Калинівка"). */
    boolean declinesInCompound(String part) {
        return byKind.get("own").stream().anyMatch(part::endsWith);
    }

    /** Where the words are joined by a conjunction, or -1. */
    int conjunction(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (isConjunction(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean isConjunction(String word) {
        return byKind.get("and").contains(word);
    }

    private boolean has(String kind, String word) {
        return byKind.get(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}
