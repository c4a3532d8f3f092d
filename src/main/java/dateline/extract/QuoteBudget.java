package dateline.extract;

import dateline.event.Role;
import dateline.extract.sentence.Quote;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out what may be quoted of one article: together at most 40 % of its text and 1,500 characters, scenes first. What does not
 * fit is shortened to the words around the place's name, in the end to the name alone. A stretch of text that stands in several
 * quotes counts once, and the names count first: only an article of hardly more than names shows more, its names.
 */
final class QuoteBudget {
    private static final double MOST_SHARE = 0.4;
    private static final int MOST_CHARACTERS = 1_500;
    private static final int MOST_WORDS = 3; // beside the name in a shortened quote
    private static final int LONGEST = 40; // words beside the name in one cut to what is left

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
        int[] order = scenesFirst(findings);
        budget.shorten(order);
        budget.lengthen(order);
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

    private static int[] scenesFirst(List<Finding> findings) {
        return IntStream.range(0, findings.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> findings.get(i).role() != Role.SCENE))
                .mapToInt(Integer::intValue).toArray();
    }

    private Span near(Finding finding, int words) {
        return Quote.near(text, finding.sentence(), finding.name(), words);
    }

    /** Gives each the words around its name: as many as all can have, or, where not even one fits, as long as it lasts. */
    private void shorten(int[] order) {
        int words = MOST_WORDS;
        while (words > 1 && cost(order, words) > left) {
            words--;
        }
        for (int i : order) {
            take(i, near(findings.get(i), words));
        }
    }

    /** How many characters so many words around each name would take; more than is left where it is more. */
    private int cost(int[] order, int words) {
        BitSet covered = (BitSet) quoted.clone();
        int cost = 0;
        for (int next = 0; next < order.length && cost <= left; next++) {
            Span piece = near(findings.get(order[next]), words);
            cost += missing(covered, piece);
            covered.set(piece.start(), piece.end());
        }
        return cost;
    }

    /** Gives each its whole sentence, or as many more words as still fit. */
    private void lengthen(int[] order) {
        for (int i : order) {
            Finding finding = findings.get(i);
            boolean fits = take(i, Quote.whole(text, finding.sentence(), finding.name()));
            for (int words = MOST_WORDS + 1; !fits && words <= LONGEST && take(i, near(finding, words)); words++) {
                fits = left == 0;
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
