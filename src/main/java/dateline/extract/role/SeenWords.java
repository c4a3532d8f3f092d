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
    private final String[] stems;
    private final Dictionary.Entry[] entries;
    private final boolean[] verbs;
    private final int[] names;

    private SeenWords(int size) {
        this.size = size;
        forms = new String[size];
        stems = new String[size];
        entries = new Dictionary.Entry[size];
        verbs = new boolean[size];
        names = new int[size];
        Arrays.fill(names, -1);
    }

    static SeenWords of(SentenceReading reading, Dictionary dictionary) {
        Words words = reading.words();
        SeenWords seen = new SeenWords(words.size);
        for (int n = 0; n < reading.names().size(); n++) {
            seen.name(reading.names().get(n), n);
        }
        for (int i = 0; i < words.size; i++) {
            if (seen.names[i] < 0) {
                seen.word(words, i, dictionary);
            }
        }
        return seen;
    }

    private void name(Name name, int index) {
        for (int i = name.first(); i <= name.last(); i++) {
            names[i] = index;
            forms[i] = level(name);
            stems[i] = forms[i];
            entries[i] = Dictionary.Entry.NONE;
        }
    }

    private void word(Words words, int i, Dictionary dictionary) {
        String form = words.form(i);
        forms[i] = Character.isDigit(form.charAt(0)) ? "0" : form;
        entries[i] = words.letters(i) ? dictionary.entry(words.written(i)) : Dictionary.Entry.NONE;
        stems[i] = words.letters(i) ? entries[i].lemma() : forms[i];
        Dictionary.Entry before = i == 0 ? Dictionary.Entry.NONE : entries[i - 1];
        boolean nominal = before.is(WordClass.PRONOUN) && !before.is(WordClass.NOUN) || before.is(WordClass.PREPOSITION) && !entries[i].is(WordClass.INFINITIVE);
        boolean name = i > 0 && words.capital(i);
        verbs[i] = entries[i].isVerb() && !name && !(nominal && (entries[i].is(WordClass.NOUN) || entries[i].is(WordClass.ADJECTIVE)));
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
        return outside(i) ? OUTSIDE : stems[i];
    }

    /** What parts of speech it may be, a letter each; the level of a name; "?" or "#" where nothing is known. */
    String classes(int i) {
        return outside(i) ? OUTSIDE : names[i] >= 0 ? forms[i] : !entries[i].classes().isEmpty() ? entries[i].classes()
                : Character.isLetter(forms[i].charAt(0)) ? "?" : "#";
    }

    boolean verb(int i) {
        return !outside(i) && verbs[i];
    }

    boolean noun(int i) {
        return !outside(i) && entries[i].is(WordClass.NOUN) && !verbs[i];
    }

    /** The index of the name that the word is part of, or -1. */
    int name(int i) {
        return outside(i) ? -1 : names[i];
    }
}
