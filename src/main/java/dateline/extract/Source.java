package dateline.extract;

/**
 * Who says what a clause tells, as the text names them.
 *
 * @param name short, as in the text; null where only a pronoun stands for it
 */
record Source(String name) {
    private static final int LONGEST = 7; // words

    /** The source of what is told in the clause of {@code name}, or null where the article says it itself. */
    static Source of(Reading reading, Name name) {
        Words words = reading.words();
        for (int i = 0; i < words.size; i++) {
            if (words.is(i, Tag.PER) && !words.is(i - 1, Tag.PER)) {
                Source source = after(words, i);
                if (source.name != null) {
                    return source;
                }
            }
        }
        for (int i = 0; i < words.size; i++) {
            boolean own = i >= reading.clauses().start(name.first()) && i < reading.clauses().end(name.first());
            if (!own && words.is(i, Tag.SAY, Tag.DATUM) && !words.is(i - 1, Tag.DATUM) && !words.is(i - 1, Tag.SAY)) {
                Source source = after(words, i);
                return source.name != null ? source : before(reading, i);
            }
        }
        return null;
    }

    /** The words after a marker ("по данным", "сообщает") up to the end of the clause. */
    private static Source after(Words words, int marker) {
        int i = marker;
        while (words.is(i, Tag.PER, Tag.SAY, Tag.DATUM)) {
            i++;
        }
        int first = i;
        while (i < words.size && i - first < LONGEST && !stops(words, i, first)) {
            i++;
        }
        return named(words, first, i);
    }

    private static boolean stops(Words words, int i, int first) {
        boolean mark = !words.letters(i) && !Character.isDigit(words.form(i).charAt(0));
        boolean quote = "\"«“„»”'.".contains(words.form(i));
        return mark && !quote || quote && i > first && words.reads(i, ".") && !words.capital(i - 1)
                || words.is(i, Tag.IN, Tag.ABOUT, Tag.THAT, Tag.WHO, Tag.DAY, Tag.WEEKDAY, Tag.HAPPENS, Tag.SAY, Tag.WITH)
                || words.reads(i, ".") && i + 1 >= words.size;
    }

    /** The words before a verb of speech, back to the beginning of its clause. */
    private static Source before(Reading reading, int verb) {
        int start = reading.clauses().start(verb);
        Words words = reading.words();
        int first = verb;
        while (first > start && verb - first < LONGEST && !stops(words, first - 1, start)) {
            first--;
        }
        return named(words, first, verb);
    }

    private static Source named(Words words, int first, int end) {
        int from = first;
        int to = end;
        while (from < to && (words.is(from, Tag.THE) && !words.capital(from) || words.is(from, Tag.LINK, Tag.GOESON, Tag.HEDGE) || !words.letters(from)
                && !"\"«“„".contains(words.form(from)))) {
            from++;
        }
        while (to > from && !words.letters(to - 1) && !"\"»”".contains(words.form(to - 1))) {
            to--;
        }
        boolean telling = false;
        for (int i = from; i < to; i++) {
            telling |= words.capital(i) && !(words.is(i, Tag.PRONOUN)) || words.is(i, Tag.BODY, Tag.POST, Tag.PERSON);
        }
        return new Source(telling ? bare(words.span(from, to - 1).of(words.text)) : null);
    }

    /** Without quotation marks that only one side of the name has. */
    private static String bare(String name) {
        String open = name.replaceAll("^[\"«“„']+|[\"»”'.,]+$", "").strip();
        boolean inner = open.chars().anyMatch(c -> "\"«“„»”".indexOf(c) >= 0);
        return (inner ? open.replaceAll("[\"«“„»”]", "") : open).replaceAll("\\s+", " ");
    }
}
