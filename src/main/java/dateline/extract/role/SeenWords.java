package dateline.extract.role;

import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.gazetteer.Level;
import dateline.text.grammar.WordClass;
import dateline.text.lexicon.Dictionary;
import java.util.Arrays;

/**
 * The words of a sentence as features see them: a place's name only as "@" and its level, never itself; a number as "0";
 * beyond the sentence's ends "-".
 */
final class SeenWords {
    private static final String OUTSIDE = "-";
    private static final String[] LEVELS = Arrays.stream(Level.values()).map(l -> "@" + l.word()).toArray(String[]::new);

    private final int size;
    private final String[] forms;
    private final Words words;
    private final Dictionary dictionary;
    /** Looked up when first asked for: many words of a long sentence never are. */
    private final Dictionary.Entry[] entries;
    private final int[] names;

    private SeenWords(Words words, Dictionary dictionary) {
        this.words = words;
        this.dictionary = dictionary;
        size = words.size;
        forms = new String[size];
        entries = new Dictionary.Entry[size];
        names = new int[size];
        Arrays.fill(names, -1);
    }

    static SeenWords of(SentenceReading reading, Dictionary dictionary) {
        SeenWords seen = new SeenWords(reading.words(), dictionary);
        for (int n = 0; n < reading.names().size(); n++) {
            seen.name(reading.names().get(n), n);
        }
        for (int i = 0; i < seen.size; i++) {
            if (seen.names[i] < 0) {
                String form = seen.words.form(i);
                seen.forms[i] = Character.isDigit(form.charAt(0)) ? "0" : form;
            }
        }
        return seen;
    }

    private void name(Name name, int index) {
        for (int i = name.first(); i <= name.last(); i++) {
            names[i] = index;
            forms[i] = level(name);
            entries[i] = Dictionary.Entry.NONE;
        }
    }

    private Dictionary.Entry entry(int i) {
        if (entries[i] == null) {
            entries[i] = words.letters(i) ? dictionary.entry(words.written(i)) : Dictionary.Entry.NONE;
        }
        return entries[i];
    }

    static String level(Name name) {
        return LEVELS[name.mention().place().level().ordinal()];
    }

    int size() {
        return size;
    }

    private boolean outside(int i) {
        return i < 0 || i >= size;
    }

    /** The word, folded. */
    String form(int i) {
        return outside(i) ? OUTSIDE : forms[i];
    }

    /** Its lemma; five letters of a word that the dictionary does not hold. */
    String stem(int i) {
        return outside(i) ? OUTSIDE : names[i] < 0 && words.letters(i) ? entry(i).lemma() : forms[i];
    }

    /** What parts of speech it may be, a letter each; the level of a name; "?" or "#" where nothing is known. */
    String classes(int i) {
        return outside(i) ? OUTSIDE : names[i] >= 0 ? forms[i] : !entry(i).classes().isEmpty() ? entry(i).classes()
                : Character.isLetter(forms[i].charAt(0)) ? "?" : "#";
    }

    boolean verb(int i) {
        if (outside(i) || names[i] >= 0 || !entry(i).isVerb()) {
            return false;
        }
        Dictionary.Entry before = i == 0 ? Dictionary.Entry.NONE : entry(i - 1);
        boolean nominal = before.is(WordClass.PRONOUN) && !before.is(WordClass.NOUN)
                || before.is(WordClass.PREPOSITION) && !entry(i).is(WordClass.INFINITIVE);
        boolean name = i > 0 && words.capital(i);
        return !name && !(nominal && (entry(i).is(WordClass.NOUN) || entry(i).is(WordClass.ADJECTIVE)));
    }

    boolean noun(int i) {
        return !outside(i) && entry(i).is(WordClass.NOUN) && !verb(i);
    }

    /** The index of the name that the word is part of, or -1. */
    int name(int i) {
        return outside(i) ? -1 : names[i];
    }
}
