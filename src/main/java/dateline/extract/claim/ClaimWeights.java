package dateline.extract.claim;

import dateline.text.Language;
import dateline.text.grammar.Grammar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much each sign tells of who says something and how surely it is told: {@code extract/source.tsv}, {@code planned.tsv} and
 * {@code attributed.tsv}, a sign ({@code kind|value} or {@code kind|value|where}) and its weight in each language of the head
 * line a row. Learnt; {@code dateline.fit.ClaimFit} writes them.
 */
public final class ClaimWeights {
    /** What is learnt: whether one who speaks says it, and whether it is planned, or told by another, rather than stated. */
    enum Question { SOURCE, PLANNED, ATTRIBUTED }

    private final Map<Grammar, LongWeights[]> weights = new HashMap<>();

    private ClaimWeights() {}

    /** @param tables the lines of each table, by where it stands among the resources */
    public static ClaimWeights of(Function<String, List<String>> tables) {
        var read = new ClaimWeights();
        for (Question question : Question.values()) {
            List<String> lines = tables.apply("/extract/" + question.name().toLowerCase(java.util.Locale.ROOT) + ".tsv");
            String[] head = lines.get(0).split("\t");
            for (int column = 1; column < head.length; column++) {
                read.weights.computeIfAbsent(Language.of(head[column]).grammar(), g -> new LongWeights[3])[question.ordinal()] =
                        column(lines, column);
            }
        }
        return read;
    }

    private static LongWeights column(List<String> lines, int column) {
        LongWeights weights = new LongWeights(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            String[] sign = cells[0].split("\\|");
            weights.put(SignKeys.key(sign[0], sign[1], sign.length > 2 ? sign[2] : null), Float.parseFloat(cells[column]));
        }
        return weights;
    }

    double sum(Question question, Grammar grammar, SignKeys signs) {
        return signs.sum(weights.get(grammar)[question.ordinal()]);
    }
}
