package dateline.fit;

import dateline.event.Role;
import dateline.extract.Finding;
import dateline.extract.MarkedArticle;
import dateline.extract.MarkedArticle.Claim;
import dateline.extract.MarkedArticle.Marked;
import dateline.extract.Pins;
import java.util.List;

/**
 * How well articles of one language are read, counted as {@code eval/score_scenes.py} does: pins over the places of an article; of the
 * scenes that both have, certainty, days, category and source.
 */
final class ScenesScore {
    /** Right answers of all. */
    static final class Share {
        private int right;
        private int of;

        private void add(boolean isRight) {
            right += isRight ? 1 : 0;
            of++;
        }

        double value() {
            return right / (double) Math.max(1, of);
        }
    }

    private Pins pins = Pins.NONE;
    final Share certainty = new Share();
    final Share days = new Share();
    final Share category = new Share();
    final Share source = new Share();

    void add(MarkedArticle article, List<Finding> findings) {
        List<Pins.Place> places = Pins.places(article.marked(), findings.stream().map(Finding::mention).toList());
        pins = pins.with(places, findings.stream().mapToDouble(f -> f.role() == Role.SCENE ? 1 : -1).toArray(), 0);
        for (Marked place : article.marked()) {
            Finding shown = place.scene() && place.scored() ? scene(place, findings) : null;
            if (shown != null) {
                claim(place.claim(), shown, article.sure());
            }
        }
    }

    Pins pins() {
        return pins;
    }

    private static List<Finding> over(Marked place, List<Finding> findings) {
        return findings.stream().filter(f -> place.over(f.mention().start(), f.mention().end())).toList();
    }

    private static Finding scene(Marked place, List<Finding> findings) {
        return over(place, findings).stream().filter(f -> f.role() == Role.SCENE).findFirst().orElse(null);
    }

    private void claim(Claim told, Finding shown, boolean sure) {
        certainty.add(shown.certainty().name().equalsIgnoreCase(told.certainty()));
        if (sure) {
            days.add(ToldDays.of(told).isRight(shown.date() == null ? null : shown.when()));
        }
        category.add(shown.category().name().equalsIgnoreCase(told.category()));
        source.add(ClaimRow.isSame(shown.attribution(), told.attribution()));
    }
}
