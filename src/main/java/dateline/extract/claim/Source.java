package dateline.extract.claim;

import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.regex.Pattern;

/**
 * Who says what a clause tells, as the text names them.
 *
 * @param name short, as in the text; null where only a pronoun stands for it
 */
record Source(String name) {
    private static final int LONGEST = 7; // words
    private static final Pattern ADDRESS = Pattern.compile("[=/_]");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[\"«“„']+|[\"»”'.,]+$");
    private static final Pattern QUOTES = Pattern.compile("[\"«“„»”]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The source of what is told in the clause of {@code name}, or null where the article says it itself. */
    static Source of(SentenceReading reading, Name name) {
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
            boolean other = i > name.last() && introduces(words, i);
            if (!own && !other && words.is(i, Tag.TELLS, Tag.DATUM) && !words.is(i - 1, Tag.TELLS, Tag.DATUM)) {
                Source source = before(reading, i);
                return source.name != null ? source : after(words, i);
            }
        }
        return null;
    }

    /** Whether what is told follows the verb, and so is not what stands before it. */
    private static boolean introduces(Words words, int verb) {
        return words.is(verb + 1, Tag.THAT) || words.is(verb + 2, Tag.THAT);
    }

    /** The words after a marker ("по данным", "сообщает") up to the end of the clause. */
    private static Source after(Words words, int marker) {
        int i = marker;
        while (words.is(i, Tag.PER, Tag.TELLS, Tag.DATUM)) {
            i++;
        }
        int first = pastAddressee(words, pastDay(words, i));
        if (words.is(first, Tag.IN) && words.is(first + 1, Tag.BODY, Tag.POST)) {
            first++; // "сообщили в мэрии"
            i = first;
        }
        while (i < words.size && i - first < LONGEST && !stops(words, i, first)) {
            i++;
        }
        return named(words, first, i);
    }

    /** "сообщает [во вторник] пресс-служба", "said [on Tuesday] the ministry". */
    private static int pastDay(Words words, int i) {
        int day = words.is(i, Tag.IN, Tag.NEAR, Tag.THE) ? i + 1 : i;
        return words.is(day, Tag.WEEKDAY, Tag.DAY, Tag.EVE) ? day + 1 : i;
    }

    /** "сообщил [Интерфаксу] мэр", "рассказал ["Известиям"] врач": who was told stands before who tells. */
    private static int pastAddressee(Words words, int i) {
        boolean quoted = i < words.size && "\"«“„".contains(words.form(i));
        int name = quoted ? i + 1 : i;
        int next = quoted ? name + 2 : name + 1;
        boolean told = words.letters(name) && (quoted || dative(words.form(name))) && words.capital(name);
        return told && next < words.size && words.letters(next) && !words.capital(next) && !words.is(next, Tag.THAT,
                Tag.LINK, Tag.IN, Tag.ABOUT) ? next : i;
    }

    private static boolean dative(String form) {
        return "уюмі".indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    private static boolean stops(Words words, int i, int first) {
        boolean mark = !words.letters(i) && !Character.isDigit(words.form(i).charAt(0));
        boolean quote = "\"«“„»”'.".contains(words.form(i));
        return mark && !quote || quote && i > first && words.reads(i, ".") && !words.capital(i - 1)
                || words.is(i, Tag.IN, Tag.ABOUT, Tag.THAT, Tag.WHO, Tag.DAY, Tag.WEEKDAY, Tag.HAPPENS, Tag.TELLS,
                        Tag.PASSIVE, Tag.PER)
                || words.reads(i, ".") && i + 1 >= words.size;
    }

    /** The words before a verb of speech, back to the beginning of its clause. */
    private static Source before(SentenceReading reading, int verb) {
        int start = reading.clauses().start(verb);
        Words words = reading.words();
        int end = words.reads(verb - 1, ",") && verb - 1 > start ? verb - 1 : verb;
        int first = end;
        while (first > start && end - first < LONGEST && !begins(words, first - 1)) {
            first--;
        }
        for (int i = first + 1; i < end; i++) {
            end = words.is(i, Tag.PER) ? i : end; // "Reuters со ссылкой на источники сообщает"
        }
        return named(words, first, end);
    }

    private static boolean begins(Words words, int i) {
        return ",;:—–()".contains(words.form(i)) || words.is(i, Tag.THAT, Tag.WHO, Tag.EARLIER, Tag.LATER, Tag.DAY,
                Tag.WEEKDAY, Tag.MONTH, Tag.UNIT, Tag.EVE);
    }

    private static Source named(Words words, int first, int end) {
        int from = first;
        int to = end;
        while (from < to && (words.is(from, Tag.THE) && !words.is(from, Tag.PRONOUN) && !words.capital(from) || words.is(from, Tag.IN, Tag.LINK,
                Tag.GOESON, Tag.HEDGE) || !words.letters(from)
                && !"\"«“„".contains(words.form(from)))) {
            from++;
        }
        while (to > from && words.is(to - 1, Tag.GOESON, Tag.NOT) || to > from && !words.letters(to - 1)
                && !"\"»”".contains(words.form(to - 1))) {
            to--;
        }
        boolean telling = false;
        boolean pronoun = to > from && words.is(to - 1, Tag.PRONOUN);
        for (int i = from; i < to; i++) {
            telling |= words.capital(i) && !(words.is(i, Tag.PRONOUN)) || words.is(i, Tag.BODY, Tag.POST, Tag.PERSON);
        }
        String name = telling && !pronoun ? bare(words.span(from, to - 1).of(words.text)) : "";
        return new Source(name.isEmpty() || ADDRESS.matcher(name).find() ? null : name);
    }

    /** Without quotation marks that only one side of the name has. */
    private static String bare(String name) {
        String open = OUTER_MARKS.matcher(name).replaceAll("").strip();
        boolean inner = open.chars().anyMatch(c -> "\"«“„»”".indexOf(c) >= 0);
        return BLANKS.matcher(inner ? QUOTES.matcher(open).replaceAll("") : open).replaceAll(" ");
    }
}
