package dateline.extract;

import java.util.Locale;

/** What a word or phrase may be in a sentence; the lists in {@code extract/<lang>} give words their tags. */
enum Tag {
    /** No tag: keeps an entry from falling under a shorter one ("прибыль" under "прибы"). */
    NONE,
    // Prepositions
    IN, NEAR, FROM, TO, ABOUT, WITH, OF,
    /** What is done to a place stands before it: "удары по", "attack on". */
    UPON,
    /** An article. */
    THE,
    // What happens
    EVENT, HAPPENS, MOVE, SAY, ACT, STATIVE, BIRTH, PASSIVE,
    /** Tells only by the way what the sentence is not about: "born in Rome in 1936, he ...". */
    ASIDE,
    /** Tells its kind of news only with another word: "won" a vote or a match, "died" of what. */
    VAGUE,
    /** Harm that came to the place which is its subject or object: "пострадал", "was flattened". */
    SUFFERS,
    /** Makes a verb of the participle after it: "han huido". */
    HAVE,
    // What a name may be part of
    KIND, POST, OFFICE, ENVOY, BODY, PERSON, CLUB, FACILITY,
    // Links between clauses
    LINK, WHO, THAT,
    // Certainty
    HEDGE, FUTURE, PLAN, DENY, NOT, GOESON, PER, TELLS, DATUM, PRONOUN,
    /** What was to be and is not: "отменил поездку", "called off". */
    CANCEL,
    /** Told as from before what is told around it, so on a day of its own: "had", "ранее", "anterior". */
    PRIOR,
    /** Begins what still goes on: "since July", "desde julio". */
    ONWARD,
    // Dates
    MONTH, WEEKDAY, DAY, UNIT, NUMBER, FEW, AGO, LAST, THIS, NEXT, HACE, EARLIER, LATER, SEASON, PART, EVE, SINCE,
            UNTIL;

    long bit() {
        return 1L << ordinal();
    }

    static Tag parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
