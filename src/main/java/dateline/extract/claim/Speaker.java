package dateline.extract.claim;

/**
 * One who is told to say something.
 *
 * @param name short, as in the text; null where only a pronoun or a verb's ending stands for it
 * @param side where the name stands by the word that marks it
 * @param marker index of that word ("said", "according to")
 * @param first index of the name's first word
 * @param end one past its last
 */
record Speaker(String name, Side side, int marker, int first, int end) {
    enum Side {
        PER, BEFORE, AFTER, APPOSED, UNNAMED,
        /** "[The mayor]: we shall rebuild", and a title's end: "Six bridges closed - [police]". */
        LABEL
    }
}
