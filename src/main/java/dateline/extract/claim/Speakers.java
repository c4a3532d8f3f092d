package dateline.extract.claim;

import dateline.extract.claim.Speaker.Side;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Tense;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in a sentence those who are told to say something: the short noun phrases beside words that mark a source. */
final class Speakers {
    private static final int LONGEST = 9; // words
    private static final int LABEL = 7; // words
    private static final int BRACKETS = 6;
    private static final int ASIDE = 25; // words between the name and its verb: "the mayor, who had come home that day, said"
    private static final int LONGEST_NAME = 120; // characters
    private static final Pattern ADDRESS = Pattern.compile("[=/_@]");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[\"«“„'(]+|[\"»”'.,)]+$");
    private static final Pattern QUOTES = Pattern.compile("[\"«“„»”]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\r]]");

    /** The words that tell that somebody says something. */
    static final TagSet MARKS = TagSet.of(Tag.PER, Tag.TELLS, Tag.DATUM, Tag.DENY);

    private final SentenceReading reading;
    private final Words words;

    Speakers(SentenceReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Speaker> all() {
        List<Speaker> found = new ArrayList<>();
        for (int i = 0; i < words.size; i++) {
            if (marks(i) && !marks(i - 1)) {
                add(i, found);
            }
        }
        labels(found);
        return found;
    }

    /** "Мэр: город готов к зиме", "Six bridges closed - police". */
    private void labels(List<Speaker> found) {
        for (int i = 1; i <= LABEL && i < words.size - 1; i++) {
            if (words.reads(i, ":") && verbless(0, i)) {
                add(i, 0, i, Side.LABEL, found);
            }
        }
        for (int i = words.size - 2; reading.headline() && i > 0 && i >= words.size - LABEL; i--) {
            if ("-–—".contains(words.form(i)) && verbless(i + 1, words.size)) {
                add(i, i + 1, words.size, Side.LABEL, found);
                return;
            }
        }
    }

    private boolean verbless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.clauses().verb(i) || reading.tense(i) != null && !words.capital(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean marks(int i) {
        return words.is(i, MARKS);
    }

    private void add(int marker, List<Speaker> found) {
        int size = found.size();
        int end = marker;
        boolean per = false;
        while (marks(end)) {
            per |= words.is(end, Tag.PER);
            end++;
        }
        if (!per) {
            before(marker, found);
        }
        after(marker, end, per, found);
        if (found.size() == size) {
            found.add(new Speaker(null, Side.UNNAMED, marker, marker, end));
        }
    }

    /** The words after a marker ("по данным", "сообщает") up to the end of the clause. */
    private void after(int marker, int past, boolean per, List<Speaker> found) {
        int first = pastAddressee(pastPlace(pastDay(past)));
        if (words.is(first, Tag.IN)) {
            first++; // "сообщили в мэрии"
        }
        int i = chunk(first);
        add(marker, first, i, per ? Side.PER : Side.AFTER, found);
        int shut = pastBrackets(i);
        if (words.reads(shut, ",") && words.capital(shut + 1)) {
            add(marker, shut + 1, chunk(shut + 1), Side.APPOSED, found); // "señaló el secretario, Francois Huwart"
        }
        int beyond = pastPlace(i);
        if (beyond > i && words.capital(beyond)) {
            add(marker, beyond, chunk(beyond), Side.APPOSED, found); // "сказал посол США в Германии Ричард Гренелл"
        }
    }

    /** One past the words that may go on a name from its first. */
    private int chunk(int first) {
        int i = first;
        while (i < words.size && i - first < LONGEST && !stops(i, first)) {
            i++;
        }
        return i;
    }

    /** "сообщает [во вторник] пресс-служба", "said [on Tuesday] the ministry", "informó [hoy, martes,] el organismo". */
    private int pastDay(int i) {
        int day = words.is(i, Tag.IN, Tag.NEAR, Tag.THE) ? i + 1 : i;
        int past = words.is(day, Tag.WEEKDAY, Tag.DAY, Tag.EVE) ? day + 1 : i;
        boolean twice = past > i && words.reads(past, ",") && words.is(past + 1, Tag.WEEKDAY, Tag.DAY) && words.reads(past + 2, ",");
        return twice ? past + 3 : past;
    }

    /** "informó hoy [en La Paz] el organismo" */
    private int pastPlace(int i) {
        int past = words.is(i, Tag.IN) ? i + 1 : i;
        while (past > i && reading.names(past)) {
            past++;
        }
        return past > i + 1 && past < words.size && words.letters(past) ? past : i;
    }

    /** "сообщил [Интерфаксу] мэр", "рассказал ["Известиям"] врач", "dijo [a EFE] el juez": who was told stands before who tells. */
    private int pastAddressee(int i) {
        if (words.reads(i, "a") && words.capital(i + 1) && words.letters(i + 2)) {
            return i + 2;
        }
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

    private boolean stops(int i, int first) {
        boolean mark = !words.letters(i) && !Character.isDigit(words.form(i).charAt(0));
        boolean quote = "\"«“„»”'.".contains(words.form(i));
        return mark && !quote || quote && i > first && words.reads(i, ".") && !words.capital(i - 1)
                || words.is(i, Tag.IN, Tag.ABOUT, Tag.THAT, Tag.WHO, Tag.DAY, Tag.WEEKDAY, Tag.TELLS, Tag.PER) || does(i)
                || words.reads(i, ".") && i + 1 >= words.size;
    }

    /** Whether the word is a verb of the lists, and no noun of theirs as well ("представитель" under "представи-"). */
    private boolean does(int i) {
        return words.is(i, Tag.HAPPENS, Tag.STATIVE, Tag.PASSIVE) && (i == 0 || !words.capital(i))
                && !words.is(i, Tag.POST, Tag.BODY, Tag.PERSON, Tag.CLUB, Tag.KIND);
    }

    /** The words before a verb of speech, back to the beginning of its clause. */
    private void before(int verb, List<Speaker> found) {
        int start = reading.clauses().start(verb);
        boolean comma = words.reads(verb - 1, ",");
        int end = openBracket(comma && verb - 1 > start ? verb - 1 : verb);
        int first = back(end, start);
        for (int i = first + 1; i < end; i++) {
            end = words.is(i, Tag.PER) ? i : end; // "Reuters со ссылкой на источники сообщает"
        }
        boolean told = comma && (reading.tells(Tense.PAST, first, end) || reading.tells(Tense.PRESENT, first, end));
        if (!told) { // "A thousand people were moved, said the mayor": what is said, not who says it
            add(verb, first, end, Side.BEFORE, found);
        }
        int before = comma ? comma(verb - 2) : first < end ? first - 1 : -1;
        if (before > 0 && words.reads(before, ",")) { // "Judge Lee McClelland, of Morrow County Court, says"
            add(verb, back(openBracket(before), 0), openBracket(before), Side.APPOSED, found);
        }
    }

    /** The last comma at or before a word, from which a clause between commas begins; -1 where it is far. */
    private int comma(int from) {
        int i = from;
        while (i > Math.max(0, from - ASIDE) && !words.reads(i, ",")) {
            i--;
        }
        return words.reads(i, ",") ? i : -1;
    }

    /** Where the brackets open that close right before a word: "La Unión Europea (UE) manifestó". */
    private int openBracket(int end) {
        for (int i = end - 2; words.reads(end - 1, ")") && i > Math.max(0, end - BRACKETS); i--) {
            if (words.reads(i, "(")) {
                return i;
            }
        }
        return end;
    }

    /** One past the brackets that open at a word. */
    private int pastBrackets(int first) {
        for (int i = first + 1; words.reads(first, "(") && i < first + BRACKETS; i++) {
            if (words.reads(i, ")")) {
                return i + 1;
            }
        }
        return first;
    }

    /** The first of the words that may stand before {@code end} in one name. */
    private int back(int end, int start) {
        int first = end;
        while (first > start && end - first < LONGEST && !begins(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean begins(int i) {
        return ",;:—–()".contains(words.form(i)) || words.is(i, Tag.THAT, Tag.WHO, Tag.EARLIER, Tag.LATER, Tag.DAY,
                Tag.WEEKDAY, Tag.MONTH, Tag.UNIT, Tag.EVE, Tag.TELLS) || does(i);
    }

    private void add(int marker, int first, int end, Side side, List<Speaker> found) {
        int from = first;
        int to = end;
        while (from < to && leads(from)) {
            from = words.is(from, Tag.IN) && reading.names(from + 1) ? pastPlace(from) == from ? from + 1 : pastPlace(from)
                    : from + 1;
        }
        while (to > from && words.is(to - 1, Tag.GOESON, Tag.NOT, Tag.LINK, Tag.IN, Tag.OF) || to > from && !words.letters(to - 1)
                && !"\"»”".contains(words.form(to - 1))) {
            to--;
        }
        for (int i = from; i < to; i++) {
            to = words.is(i, Tag.HEDGE) ? from : to; // "según informaciones sin confirmar"
        }
        String name = to > from && (to > from + 1 || !words.is(from, Tag.PRONOUN, Tag.THE, Tag.ORDER)) && !words.is(to - 1, Tag.PRONOUN) ? bare(words.span(from, to - 1).of(words.text)) : "";
        if (!name.isEmpty() && name.length() <= LONGEST_NAME && !ADDRESS.matcher(name).find()) {
            found.add(new Speaker(name, side, marker, from, to));
        }
    }

    /** Whether a word before the name is no part of it. */
    private boolean leads(int i) {
        return words.is(i, Tag.THE) && (!words.is(i, Tag.PRONOUN) || words.written(i).equalsIgnoreCase("el")) && (!words.capital(i) || i == 0)
                || words.is(i, Tag.IN, Tag.LINK, Tag.GOESON, Tag.HEDGE, Tag.OF, Tag.THAT)
                || !words.letters(i) && !"\"«“„".contains(words.form(i));
    }

    /** Without quotation marks that only one side of the name has. */
    private static String bare(String name) {
        String open = OUTER_MARKS.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("").strip();
        boolean inner = open.chars().anyMatch(c -> "\"«“„»”".indexOf(c) >= 0);
        return BLANKS.matcher(inner ? QUOTES.matcher(open).replaceAll("") : open).replaceAll(" ");
    }
}
