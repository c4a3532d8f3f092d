package dateline.extract.sentence;

import dateline.text.grammar.WordClass;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Tag;

/** What time a verb's form tells of. */
public enum Tense {
    PAST, PRESENT, FUTURE, INFINITIVE, PARTICIPLE;

    /** Of one word by the dictionary; null for what is no verb, or as likely a noun. */
    static Tense of(Words words, int i, Dictionary dictionary) {
        if (!words.letters(i) || words.capital(i) && i > 0) {
            return null;
        }
        if (words.is(i, Tag.FUTURE)) {
            return FUTURE;
        }
        Dictionary.Entry entry = dictionary.entry(words.written(i));
        if (!entry.isVerb() || entry.is(WordClass.NOUN) && !follows(words, i, dictionary)) {
            return null;
        }
        boolean participle = entry.is(WordClass.PARTICIPLE)
                && (words.is(i - 1, Tag.PASSIVE, Tag.HAVE) || !entry.is(WordClass.PAST));
        return participle ? PARTICIPLE : entry.is(WordClass.PAST) ? PAST : entry.is(WordClass.PRESENT)
                ? words.is(i - 1, Tag.TO) || words.reads(i - 1, "to") ? INFINITIVE : PRESENT
                : entry.is(WordClass.FUTURE) ? FUTURE : INFINITIVE;
    }

    /** Whether who does it may stand right before: a noun, a name, a pronoun; so "fares rise", but not "the rise". */
    private static boolean follows(Words words, int i, Dictionary dictionary) {
        if (i == 0 || !words.letters(i - 1)) {
            return false;
        }
        Dictionary.Entry before = dictionary.entry(words.written(i - 1));
        return words.capital(i - 1) || before.is(WordClass.NOUN) || before.is(WordClass.PAST);
    }
}
