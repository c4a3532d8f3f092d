package dateline.fit;

import dateline.extract.MarkedArticle;
import dateline.extract.MarkedArticle.Marked;
import dateline.extract.TriedReader;
import dateline.extract.claim.ClaimSigns;
import dateline.extract.claim.Told;
import java.util.ArrayList;
import java.util.List;

/** The scenes of marked articles as rows. */
final class ClaimRows {
    private static final double MARKS = 0.5; // how much a name counts that we marked
    private static final double WORDS = 0.4; // and one of our own articles

    private ClaimRows() {}

    /** @param readers by fold, what its articles are read with */
    static List<ClaimRow> of(List<MarkedArticle> articles, List<TriedReader> readers) {
        List<ClaimRow> rows = new ArrayList<>();
        for (MarkedArticle article : articles) {
            int fold = article.fold(readers.size());
            List<Told> told = readers.get(fold).told(article.read());
            for (Marked place : article.marked()) {
                if (place.scene()) {
                    told.stream().filter(t -> place.over(t.name().mention().start(), t.name().mention().end())).findFirst()
                            .ifPresent(t -> rows.add(row(article, fold, place, t)));
                }
            }
        }
        return rows;
    }

    private static ClaimRow row(MarkedArticle article, int fold, Marked place, Told told) {
        String language = article.language().code();
        return new ClaimRow(language, language + " " + article.document().id(), fold, article.origin().weight(MARKS, WORDS), place.claim().certainty(),
                place.claim().attribution(), told, ClaimSigns.sources(told));
    }
}
