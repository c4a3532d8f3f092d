package dateline.gazetteer;

import dateline.text.Language;

/**
 * What dictionaries say of a name form beside its being a place: signs that it may be an ordinary word or a person.
 */
public enum FormFlag {
    /** An ordinary Russian word ("орёл"); the next three the same in the other languages. */
    WORD_RU, WORD_UK, WORD_ES, WORD_EN,
    /** A form of a given name, in Cyrillic or Latin letters. */
    GIVEN_NAME,
    /** A form of a family name. */
    SURNAME,
    /** A dictionary knows it as the name of a place. */
    KNOWN_PLACE,
    /** The ordinary word is an adjective or a participle, in Russian or Ukrainian. */
    ADJECTIVE;

    /** That a form is an ordinary word of a language. */
    public static FormFlag word(Language language) {
        return switch (language) {
            case RU -> WORD_RU;
            case UK -> WORD_UK;
            case ES -> WORD_ES;
            case EN -> WORD_EN;
        };
    }

    public int bit() {
        return 1 << ordinal();
    }

    public boolean in(int flags) {
        return (flags & bit()) != 0;
    }
}
