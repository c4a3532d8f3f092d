package dateline.extract;

import dateline.event.Role;
import dateline.extract.sentence.Quote;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out what may be quoted of one article, together at most 40 % of its text and 1,500 characters. Scenes come first: each has
 * some words around its name, then those in front their whole sentence where it fits, then the others as many words as all can have.
 * A name that is no scene has what they leave, in the end itself alone. A stretch of text that stands in several quotes counts once,
 * and the names count first: only an article of hardly more than names shows more, its names.
 */
final class QuoteBudget {
    private static final double MOST_SHARE = 0.4;
    private static final int MOST_CHARACTERS = 1_500;
    private static final int WORDS_OF_A_SCENE = 4; // on each side of its name, before any scene has its sentence whole
    private static final int LONGEST = 40; // words on each side of a name

    private final String text;
    private final List<Finding> findings;
    private final Span[] pieces;
    private final BitSet quoted = new BitSet();
    private int left;

    private QuoteBudget(String text, List<Finding> findings) {
        this.text = text;
        this.findings = findings;
        this.pieces = findings.stream().map(f -> near(f, 0)).toArray(Span[]::new);
        for (Span name : pieces) {
            quoted.set(name.start(), name.end());
        }
        this.left = Math.max(0, Math.min(MOST_CHARACTERS, (int) (MOST_SHARE * length(text))) - quoted.cardinality());
    }

    /** The same findings, each with its quote. */
    static List<Finding> quoted(String text, List<Finding> findings) {
        QuoteBudget budget = new QuoteBudget(text, findings);
        int[] scenes = of(findings, true);
        int[] mentions = of(findings, false);
        budget.around(scenes, WORDS_OF_A_SCENE);
        budget.around(mentions, 1);
        budget.whole(scenes);
        budget.lengthen(scenes);
        budget.whole(mentions);
        budget.lengthen(mentions);
        List<Finding> quoted = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            quoted.add(finding.withQuote(Quote.shown(text, finding.sentence(), budget.pieces[i])));
        }
        return quoted;
    }

    /** How long a text is, a run of blanks as one. */
    private static int length(String text) {
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            boolean before = blank;
            blank = Character.isWhitespace(text.charAt(i));
            length += before && blank ? 0 : 1;
        }
        return length;
    }

    private static int[] of(List<Finding> findings, boolean scenes) {
        return IntStream.range(0, findings.size()).filter(i -> findings.get(i).role() == Role.SCENE == scenes).toArray();
    }

    private Span near(Finding finding, int words) {
        return Quote.near(text, finding.sentence(), finding.name(), words);
    }

    /** Gives each the words around its name: as many as all can have, or, where not even one fits, as long as it lasts. */
    private void around(int[] some, int most) {
        int words = most;
        while (words > 1 && cost(some, words) > left) {
            words--;
        }
        for (int i : some) {
            take(i, near(findings.get(i), words));
        }
    }

    /** How many characters so many words around each name would take; more than is left where it is more. */
    private int cost(int[] some, int words) {
        BitSet covered = (BitSet) quoted.clone();
        int cost = 0;
        for (int next = 0; next < some.length && cost <= left; next++) {
            Span piece = near(findings.get(some[next]), words);
            cost += missing(covered, piece);
            covered.set(piece.start(), piece.end());
        }
        return cost;
    }

    /** Gives each its whole sentence where that still fits. */
    private void whole(int[] some) {
        for (int i : some) {
            take(i, sentence(i));
        }
    }

    private Span sentence(int i) {
        return Quote.whole(text, findings.get(i).sentence(), findings.get(i).name());
    }

    /** Gives those that have no whole sentence more words, one each in turn while one fits. */
    private void lengthen(int[] some) {
        int[] parts = IntStream.of(some).filter(i -> !pieces[i].equals(sentence(i))).toArray();
        for (int words = 2; words <= LONGEST && left > 0 && parts.length > 0; words++) {
            for (int i : parts) {
                Span more = near(findings.get(i), words);
                if (more.end() - more.start() > pieces[i].end() - pieces[i].start()) {
                    take(i, more);
                }
            }
        }
    }

    /** Takes a piece if what it adds still fits. */
    private boolean take(int i, Span piece) {
        int added = missing(quoted, piece);
        if (added > left) {
            return false;
        }
        left -= added;
        quoted.set(piece.start(), piece.end());
        pieces[i] = piece;
        return true;
    }

    private static int missing(BitSet covered, Span piece) {
        int missing = 0;
        for (int at = covered.nextClearBit(piece.start()); at < piece.end();) {
            int set = covered.nextSetBit(at);
            int end = set < 0 ? piece.end() : Math.min(set, piece.end());
            missing += end - at;
            at = covered.nextClearBit(end);
        }
        return missing;
    }
}
