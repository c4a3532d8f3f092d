package dateline.extract.claim;

import dateline.text.Language;
import java.util.List;
import java.util.function.Function;

/**
 * What each sign weighs in one language for who says something and how surely it is told: {@code extract/source.tsv},
 * {@code planned.tsv} and {@code attributed.tsv}. Learnt; {@code dateline.fit.ClaimFit} writes them.
 *
 * @param source whether one who speaks says it
 * @param certainty whether it is {@link #PLANNED}, or told by another, rather than stated
 */
public record ClaimWeights(SignWeights source, SignWeights certainty) {
    static final int PLANNED = 0;
    static final int ATTRIBUTED = 1;

    /** @param tables the lines of each table, by where it stands among the resources */
    public static ClaimWeights of(Language language, Function<String, List<String>> tables) {
        List<String> planned = tables.apply("/extract/planned.tsv");
        return new ClaimWeights(SignWeights.of(language, List.of(tables.apply("/extract/source.tsv"))),
                SignWeights.of(language, List.of(planned, tables.apply("/extract/attributed.tsv"))));
    }
}
