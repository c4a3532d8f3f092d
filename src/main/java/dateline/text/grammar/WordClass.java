package dateline.text.grammar;

/** A part of speech, verbs by their form; a letter stands for each where several are told of one word. */
public enum WordClass {
    NOUN('N'), ADJECTIVE('A'), PRESENT('V'), PAST('B'), FUTURE('F'), INFINITIVE('I'), PARTICIPLE('T'), PREPOSITION('P'),
    PRONOUN('D'), ADVERB('R'), CONJUNCTION('C'), OTHER('O');

    private final char letter;

    WordClass(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public boolean isVerb() {
        return ordinal() >= PRESENT.ordinal() && ordinal() <= PARTICIPLE.ordinal();
    }
}
