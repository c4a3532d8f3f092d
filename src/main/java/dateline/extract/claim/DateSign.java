package dateline.extract.claim;

/** What speaks for or against a date, or for none, as the day of what is told at a name; each with a value of its own. */
enum DateSign {
    /** For no date at all: what the sentence is and holds. */
    NONE, NONE_PLACE, NONE_TENSE, NONE_OWN, NONE_VERB, NONE_DATES,
    /** Where the date stands from the name, alone and with what else is known of both. */
    WHERE, WHERE_KIND, WHERE_AGE, WHERE_OWN, WHERE_SAYS, WHERE_TENSE, WHERE_TITLE, WHERE_COMMON, WHERE_LATEST, WHERE_DATES,
    WHERE_SHARED, SHARED,
    /** What date it is. */
    KIND, LENGTH, KIND_AGE, KIND_SAYS, KIND_TENSE, AGE_TENSE, TURN_TENSE, TURN_LENGTH, TURN_SENTENCE, TURN_RULE, RULE_KIND, RULE_AGE, COMMON,
    /** How it stands in the name's sentence. */
    DISTANCE, VERBS_BETWEEN, PLACE_BETWEEN, ORDER, RIVALS, RELATIVE, PREDICATE, PLACED,
    /** What stands beside it. */
    FIRST, BEFORE, VERB, PRIOR, DATELINE, NAME_PREPOSITION
}
