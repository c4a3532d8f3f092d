package dateline.extract.sentence;

import dateline.text.lexicon.Dictionary;

/** What time each word of a sentence tells of, asked of the dictionary when first wanted. Of one sentence, for one thread. */
final class Tenses {
    private final Words words;
    private final Dictionary dictionary;
    private Tense[] tenses;

    Tenses(Words words, Dictionary dictionary) {
        this.words = words;
        this.dictionary = dictionary;
    }

    /** Null for what is no verb. */
    Tense of(int i) {
        if (tenses == null) {
            tenses = new Tense[words.size];
            for (int at = 0; at < tenses.length; at++) {
                tenses[at] = Tense.of(words, at, dictionary);
            }
        }
        return tenses[i];
    }
}
