package dateline.extract.sentence;

import dateline.event.Category;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Lexicon;
import dateline.text.Span;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A sentence as words with their tags. A word is a run of letters (with hyphens, apostrophes and combining marks
 * inside), a number (with its inner stops, slashes and dashes, so that "05.08.2008" is one), or one other character.
 */
public final class Words {
    private static final int LETTERS = 1;
    private static final int CAPITAL = 2;
    private static final String MID = "mid";
    private static final int STEM = 5; // letters
    private static final int SHORTEST = 4;
    private static final int SHORTEST_SUBJECT = 3;
    private static final Tag.Layer[] LAYERS = {Tag.Layer.ROLES, Tag.Layer.EVENTS, Tag.Layer.CERTAINTY, Tag.Layer.DATES};
    private static final TagSet DATES = TagSet.of(Tag.Layer.DATES).without(TagSet.of(Tag.NO_DATE));
    private static final TagSet FUTURE = TagSet.of(Tag.FUTURE);
    private static final TagSet MONTH = TagSet.of(Tag.MONTH);

    public final String text;
    public final Span sentence;
    public final int size;
    private final int[] starts;
    private final int[] ends;
    private final String[] written;
    private final String[] forms;
    /** Of each word, whether it begins with a letter, and whether with a capital. */
    private final byte[] kinds;
    private final TagSet[] tags;
    private final int[] values;
    private final int[] lengths;
    private final boolean[] named;
    private Set<String> stems;
    private final String[] beginnings;
    private String[] subjects;
    private int[] sameBefore;
    private int[] topics;

    private Words(String text, Span sentence, int[] starts, int[] ends, Lexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.starts = starts;
        this.ends = ends;
        size = starts.length;
        written = new String[size];
        forms = new String[size];
        kinds = new byte[size];
        beginnings = new String[size];
        tags = new TagSet[size];
        Arrays.fill(tags, TagSet.NONE);
        values = new int[size];
        lengths = new int[size];
        named = new boolean[size];
        for (int i = 0; i < size; i++) {
            written[i] = text.substring(starts[i], ends[i]);
            forms[i] = fold(written[i]);
            char first = text.charAt(starts[i]);
            kinds[i] = (byte) ((Character.isLetter(first) ? LETTERS : 0) | (Character.isUpperCase(first) ? CAPITAL : 0));
        }
        tag(lexicon);
    }

    static Words of(String text, Span sentence, Lexicon lexicon) {
        int[] starts = new int[(sentence.end() - sentence.start()) / 4 + 8];
        int[] ends = new int[starts.length];
        int size = 0;
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = end(text, at, sentence.end());
            if (!Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00a0') {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, size * 2);
                    ends = Arrays.copyOf(ends, size * 2);
                }
                starts[size] = at;
                ends[size++] = end;
            }
            at = end;
        }
        return new Words(text, sentence, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), lexicon);
    }

    private static int end(String text, int from, int limit) {
        char c = text.charAt(from);
        if (!Character.isLetterOrDigit(c)) {
            return from + 1;
        }
        String inner = Character.isDigit(c) ? "-./:–—" : "-'’ʼ\u0301";
        int at = from + 1;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at))
                || inner.indexOf(text.charAt(at)) >= 0 && at + 1 < limit
                        && Character.isLetterOrDigit(text.charAt(at + 1)) && !partOfMonth(text, from, at))) {
            at++;
        }
        return at;
    }

    /** "mid-February" is two words. */
    private static boolean partOfMonth(String text, int from, int hyphen) {
        return hyphen - from == MID.length() && text.charAt(hyphen) == '-' && text.regionMatches(true, from, MID, 0, MID.length());
    }

    private void tag(Lexicon lexicon) {
        int[] busyUntil = new int[Tag.Layer.values().length];
        for (int at = 0; at < size; at++) {
            Lexicon.Match[] matches = lexicon.matches(forms, at);
            for (Tag.Layer layer : LAYERS) {
                Lexicon.Match match = matches[layer.ordinal()];
                if (match != null && at >= busyUntil[layer.ordinal()]) {
                    tag(at, match, layer);
                    busyUntil[layer.ordinal()] = at + match.words();
                }
            }
        }
        for (int i = 0; i < size; i++) {
            inflected(i, lexicon.language().grammar());
        }
    }

    private void tag(int at, Lexicon.Match match, Tag.Layer layer) {
        for (int i = at; i < at + match.words(); i++) {
            tags[i] = tags[i].with(match.tags());
            values[i] |= match.value();
        }
        lengths[at] = layer == Tag.Layer.DATES ? match.words() : lengths[at];
    }

    private void inflected(int i, Grammar grammar) {
        if (letters(i) && grammar.isFuture(forms[i], written(i))) {
            tags[i] = tags[i].with(FUTURE);
        }
        if (grammar.hasCapitalisedMonths() && is(i, Tag.MONTH)) {
            tags[i] = capital(i) ? MONTH : tags[i].without(MONTH);
        }
        if (!grammar.hasCapitalisedMonths() && (is(i, Tag.MONTH) || is(i, Tag.WEEKDAY)) && isSurname(i, grammar)) {
            tags[i] = tags[i].without(DATES);
        }
    }

    /** "Маркелова и Июльская", "Domingo Marzo": a month or day with a capital that neither sentence nor headline gives it. */
    private boolean isSurname(int i, Grammar grammar) {
        boolean within = capital(i) && letters(i - 1) && !written(i).equals(written(i).toUpperCase(Locale.ROOT));
        return within && (grammar.isCased() || capital(i - 1) || capital(i + 1) && i > 1);
    }

    /** Whether the word is there and part of a place's name. */
    boolean isNamed(int i) {
        return i >= 0 && i < size && named[i];
    }

    /** Takes the tags from the words of a name, which only look like words of the lists ("Чад", "Лев Толстой"). */
    void hush(int first, int last) {
        for (int i = first; i <= last; i++) {
            tags[i] = TagSet.NONE;
            named[i] = true;
            values[i] = 0;
            lengths[i] = 0;
        }
    }

    /** Lower case, without stress marks and the accents of Spanish vowels; ё as е, one kind of apostrophe. */
    public static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c < 'A';
        }
        return plain ? word : folded(word);
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            int accent = "áéíóúüё’ʼ".indexOf(c);
            if (c != '\u0301') {
                folded.append(accent < 0 ? c : "aeiouuе''".charAt(accent));
            }
        }
        return folded.length() == 0 ? word : folded.toString();
    }

    public String form(int i) {
        return forms[i];
    }

    /** The word as the text has it. */
    public String written(int i) {
        return written[i];
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    int value(int i) {
        return values[i];
    }

    /** What kind of news happens by the word, or null. */
    public Category category(int i) {
        return tags[i].has(Tag.TOPIC) ? null : NewsTags.category(tags[i]);
    }

    /** What kind of news the word tells, whether anything happens by it or not ("price", "jury"); or null. */
    public Category topic(int i) {
        return NewsTags.category(tags[i]);
    }

    /** How many words the entry of the dates' list that begins at this word takes up, at least 1. */
    int length(int i) {
        return Math.max(1, lengths[i]);
    }

    /** The tags of a word; none outside the sentence. */
    public TagSet tags(int i) {
        return i >= 0 && i < size ? tags[i] : TagSet.NONE;
    }

    /** Whether the word is there and has the tag. */
    public boolean is(int i, Tag tag) {
        return i >= 0 && i < size && tags[i].has(tag);
    }

    /** Whether the word is there and has one of the tags. */
    public boolean is(int i, Tag first, Tag second, Tag... more) {
        if (i < 0 || i >= size || tags[i].isEmpty()) {
            return false;
        }
        boolean any = tags[i].has(first) || tags[i].has(second);
        for (int next = 0; !any && next < more.length; next++) {
            any = tags[i].has(more[next]);
        }
        return any;
    }

    /** Whether the word is there and has one of the tags. */
    public boolean is(int i, TagSet any) {
        return i >= 0 && i < size && tags[i].hasAny(any);
    }

    /** Whether a date may begin here: at a number, or at a word of the dates' list. */
    boolean mayDate(int i) {
        return tags[i].hasAny(DATES) || Character.isDigit(forms[i].charAt(0));
    }

    /** Whether the adjective's ending tells of many ("последние", "останніми", "últimas", "recent" before "weeks"). */
    boolean plural(int i) {
        String form = forms[i];
        return i + 1 < size && (form.endsWith("ие") || form.endsWith("ые") || form.endsWith("их") || form.endsWith("ими")
                || form.endsWith("ні") || form.endsWith("ніх") || form.endsWith("німи") || form.endsWith("as")
                || form.endsWith("os") || !form.endsWith("s") && forms[i + 1].length() > 3
                && forms[i + 1].endsWith("s") && !forms[i + 1].endsWith("'s"));
    }

    public boolean reads(int i, String form) {
        return i >= 0 && i < size && forms[i].equals(form);
    }

    public boolean capital(int i) {
        return i >= 0 && i < size && (kinds[i] & CAPITAL) != 0;
    }

    public boolean letters(int i) {
        return i >= 0 && i < size && (kinds[i] & LETTERS) != 0;
    }

    /** The index of the word at or after a position of the text; {@link #size} past the last. */
    int at(int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The beginnings of its longer words, by which two sentences are compared. */
    public Set<String> stems() {
        if (stems == null) {
            stems = new HashSet<>();
            for (int i = 0; i < size; i++) {
                if (letters(i) && forms[i].length() >= SHORTEST) {
                    stems.add(stem(i));
                }
            }
        }
        return stems;
    }

    /** The beginnings of its words, by which a subject is told; null for a place's name, a mark, a number, a short word. */
    public String[] subjects() {
        if (subjects == null) {
            subjects = new String[size];
            for (int i = 0; i < size; i++) {
                if (letters(i) && !named[i] && forms[i].length() >= SHORTEST_SUBJECT) {
                    subjects[i] = stem(i);
                }
            }
        }
        return subjects;
    }

    /** For each word the last one before it of the same subject, or -1. */
    public int[] sameBefore() {
        if (sameBefore == null) {
            sameBefore = new int[size];
            Map<String, Integer> last = new HashMap<>();
            for (int i = 0; i < size; i++) {
                Integer before = subjects()[i] == null ? null : last.put(subjects[i], i);
                sameBefore[i] = before == null ? -1 : before;
            }
        }
        return sameBefore;
    }

    /** How many of its words tell each kind of news, by the kind's number; not to be written to. */
    public int[] topics() {
        if (topics == null) {
            topics = topics(0, size);
        }
        return topics;
    }

    /** The same of the words from {@code from} to {@code to}. */
    public int[] topics(int from, int to) {
        int[] counts = new int[NewsTags.KINDS];
        for (int i = from; i < to; i++) {
            Category kind = topic(i);
            if (kind != null) {
                counts[kind.ordinal()]++;
            }
        }
        return counts;
    }

    /** The beginning of a folded word. */
    public static String subject(String form) {
        return form.substring(0, Math.min(STEM, form.length()));
    }

    /** The beginning of a word, folded. */
    public String stem(int i) {
        if (beginnings[i] == null) {
            beginnings[i] = subject(forms[i]);
        }
        return beginnings[i];
    }

    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
