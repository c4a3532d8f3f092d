package dateline.extract.sentence;

import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import java.util.BitSet;

/**
 * The clauses of a sentence. It is cut at commas, semicolons, colons, dashes and before relative pronouns; a piece
 * without a verb goes with the piece before it.
 */
public final class Clauses {
    private static final TagSet VERBS = TagSet.of(Tag.HAPPENS, Tag.SAY, Tag.ACT, Tag.STATIVE, Tag.BIRTH, Tag.PASSIVE);

    private final int[] starts;
    private final int[] ends;
    private final boolean[] verbs;
    /** Links that do not join two names, but what two verbs tell. */
    private final BitSet links;

    private Clauses(int[] starts, int[] ends, boolean[] verbs, BitSet links) {
        this.starts = starts;
        this.ends = ends;
        this.verbs = verbs;
        this.links = links;
    }

    static Clauses of(Words words, NamesInOrder names, Grammar grammar) {
        int[] starts = new int[words.size];
        int[] ends = new int[words.size];
        boolean[] verbs = new boolean[words.size];
        int start = 0;
        int piece = 0;
        boolean verb = false;
        boolean verbBefore = false;
        for (int i = 0; i <= words.size; i++) {
            if (i == words.size || cuts(words, i, grammar)) {
                if (verb && verbBefore && piece > start) {
                    fill(starts, ends, start, piece);
                    start = piece;
                }
                verbBefore |= verb;
                verb = false;
                piece = i;
            }
            if (i < words.size) {
                verbs[i] = verb(words, i, grammar);
                verb |= verbs[i];
            }
        }
        fill(starts, ends, start, words.size);
        return new Clauses(starts, ends, verbs, links(words, names));
    }

    private static BitSet links(Words words, NamesInOrder names) {
        BitSet links = new BitSet(words.size);
        for (int i = 0; i < words.size; i++) {
            links.set(i, words.is(i, Tag.LINK) && !joinsNames(words, names, i)
                    && !Character.isDigit(words.form(Math.min(i + 1, words.size - 1)).charAt(0)));
        }
        return links;
    }

    private static boolean joinsNames(Words words, NamesInOrder names, int link) {
        int before = words.reads(link - 1, ",") ? link - 2 : link - 1;
        return names.cover(before) && (names.cover(link + 1) || words.is(link + 1, Tag.IN, Tag.NEAR, Tag.FROM));
    }

    private static void fill(int[] starts, int[] ends, int from, int to) {
        for (int i = from; i < to; i++) {
            starts[i] = from;
            ends[i] = to;
        }
    }

    private static boolean cuts(Words words, int i, Grammar grammar) {
        String form = words.form(i);
        return form.length() == 1 && ",;:—–".contains(form) || words.is(i, Tag.WHO)
                || words.is(i, Tag.THAT) && grammar.thatBeginsClause()
                || grammar.mayOmitThat() && said(words, i);
    }

    /** English leaves "that" out: "Police said | a bomb exploded". */
    private static boolean said(Words words, int i) {
        return words.is(i - 1, Tag.SAY) && i > 1 && !words.is(i - 2, Tag.PASSIVE) && words.letters(i)
                && !words.is(i, Tag.IN, Tag.NEAR, Tag.FROM, Tag.TO, Tag.ABOUT, Tag.WITH, Tag.OF, Tag.WEEKDAY, Tag.DAY,
                        Tag.LINK);
    }

    /** Whether the word is a verb, or a participle that begins a clause of its own. */
    public boolean verb(int i) {
        return verbs[i];
    }

    private static boolean verb(Words words, int i, Grammar grammar) {
        if (words.is(i, VERBS)) {
            return true;
        }
        if (i > 0 && words.capital(i)) {
            return false; // "Сенегала" ends as a verb does
        }
        return words.letters(i) && (grammar.isVerb(words.form(i), words.written(i), words.reads(i - 1, ","))
                || words.is(i - 1, Tag.HAVE) && grammar.isPastParticiple(words.form(i)));
    }

    public int start(int i) {
        return starts[i];
    }

    /** One past the clause's last word. */
    public int end(int i) {
        return ends[i];
    }

    /**
     * The part of a word's clause that shares its verb: up to the links on both sides that do not join two names
     * ("выиграла выборы в Мексике | и станет президентом").
     *
     * @return its first word and one past its last
     */
    int[] predicate(int first, int last) {
        int start = Math.max(starts[first], links.previousSetBit(first - 1) + 1);
        int link = links.nextSetBit(last + 1);
        int end = link < 0 ? ends[first] : Math.min(link, ends[first]);
        return new int[] {start, Math.max(last + 1, end)};
    }
}
