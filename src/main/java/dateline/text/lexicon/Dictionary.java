package dateline.text.lexicon;

import dateline.text.ByLanguage;
import dateline.text.Language;
import dateline.text.grammar.Grammar;
import dateline.text.grammar.WordClass;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** What a language's dictionary says of words: lemma and part of speech. Opened when first asked; safe for use by many threads. */
public final class Dictionary {
    private static final int REMEMBERED = 50_000; // words
    private static final int STEM = 5; // letters of a word that it does not hold
    private static final String VERBS = verbs();

    /**
     * A word as the dictionary has it.
     *
     * @param lemma folded; the first letters of the word where it has none
     * @param classes the letters of the parts of speech it may be; empty where unknown
     */
    public record Entry(String lemma, String classes) {
        /** Of what is no word. */
        public static final Entry NONE = new Entry("-", "");

        public boolean is(WordClass wordClass) {
            return classes.indexOf(wordClass.letter()) >= 0;
        }

        public boolean isVerb() {
            for (int i = 0; i < classes.length(); i++) {
                if (VERBS.indexOf(classes.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final ByLanguage<Opened> OPENED = new ByLanguage<>(language -> new Opened(language.grammar().dictionary()));

    private final Grammar grammar;
    private final UnaryOperator<String> folding;
    private final ThreadLocal<DictionaryLookup> lookup;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    private Dictionary(Language language, UnaryOperator<String> folding) {
        this.grammar = language.grammar();
        this.folding = folding;
        Opened opened = OPENED.of(language);
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(opened.dictionary()));
    }

    /** @param folding how lemmas are folded */
    public static Dictionary of(Language language, UnaryOperator<String> folding) {
        return new Dictionary(language, folding);
    }

    /** A dictionary's file, read once when it is first asked for. */
    private static final class Opened {
        private final String file;
        private morfologik.stemming.Dictionary dictionary;

        private Opened(String file) {
            this.file = file;
        }

        private synchronized morfologik.stemming.Dictionary dictionary() {
            try {
                dictionary = dictionary == null ? morfologik.stemming.Dictionary.read(
                        Dictionary.class.getResource("/org/languagetool/resource/" + file)) : dictionary;
                return dictionary;
            } catch (IOException e) {
                throw new IllegalStateException("the dictionary " + file + " cannot be read", e);
            }
        }
    }

    /** @param written with its accents, in any letter case */
    public Entry entry(String written) {
        Entry entry = known.get(written);
        if (entry == null) {
            entry = read(written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\''));
            if (known.size() < REMEMBERED) {
                known.put(written, entry);
            }
        }
        return entry;
    }

    private Entry read(String word) {
        List<WordData> found = lookup.get().lookup(word);
        String lemma = null;
        int seen = 0;
        for (WordData one : found) {
            WordClass wordClass = grammar.wordClass(one.getTag() == null ? "" : one.getTag().toString());
            seen |= 1 << wordClass.ordinal();
            boolean onlyVerb = wordClass.isVerb() && (seen & 1 << WordClass.NOUN.ordinal()) == 0;
            lemma = lemma == null || onlyVerb ? one.getStem().toString() : lemma;
        }
        String stem = lemma == null ? word.substring(0, Math.min(STEM, word.length())) : lemma;
        return new Entry(folding.apply(stem).replace(' ', '_'), letters(seen));
    }

    private static String verbs() {
        int verbs = 0;
        for (WordClass wordClass : WordClass.values()) {
            verbs |= wordClass.isVerb() ? 1 << wordClass.ordinal() : 0;
        }
        return letters(verbs);
    }

    private static String letters(int classes) {
        StringBuilder letters = new StringBuilder();
        for (WordClass wordClass : WordClass.values()) {
            if ((classes & 1 << wordClass.ordinal()) != 0) {
                letters.append(wordClass.letter());
            }
        }
        return letters.toString().intern();
    }
}
