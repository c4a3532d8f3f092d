package dateline.fit;

import dateline.event.Role;
import dateline.extract.Finding;
import dateline.extract.MarkedArticle;
import dateline.extract.MarkedArticle.Claim;
import dateline.extract.MarkedArticle.Marked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well articles of one language are read, counted as {@code eval/score_scenes.py} does: pins over the places of an article; of the
 * scenes that both have, certainty, days, category and source.
 */
final class ScenesScore {
    private static final int SHORTEST = 3; // letters that two names of one place share
    private static final int LONGER = 4; // letters that one may be longer than the other

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

    /** Names of an article that are one place. */
    private static final class Group {
        private final Set<String> ids = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> roles = new HashSet<>();
        private boolean said;
    }

    private int right;
    private int wrong;
    private int missed;
    final Share certainty = new Share();
    final Share days = new Share();
    final Share category = new Share();
    final Share source = new Share();

    void add(MarkedArticle article, List<Finding> findings) {
        pins(article, findings);
        for (Marked place : article.marked()) {
            Finding shown = place.scene() && place.scored() ? scene(place, findings) : null;
            if (shown != null) {
                claim(place.claim(), shown, article.sure());
            }
        }
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    double f() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
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

    private void pins(MarkedArticle article, List<Finding> findings) {
        List<Group> groups = new ArrayList<>();
        for (Marked place : article.marked()) {
            if (place.scored()) {
                group(place, over(place, findings), groups);
            }
        }
        for (Group group : groups) {
            boolean scene = group.roles.contains("scene");
            right += scene && group.said ? 1 : 0;
            missed += scene && !group.said ? 1 : 0;
            wrong += !scene && group.said && !group.roles.contains("either") ? 1 : 0;
        }
    }

    private static void group(Marked place, List<Finding> hits, List<Group> groups) {
        List<String> ids = hits.stream().map(f -> f.mention().place().id()).toList();
        Group group = groups.stream().filter(g -> ids.stream().anyMatch(g.ids::contains)
                || g.names.stream().anyMatch(n -> isAlike(n, place.surface()))).findFirst().orElse(null);
        if (group == null) {
            group = new Group();
            groups.add(group);
        }
        group.ids.addAll(ids);
        group.names.add(place.surface());
        group.roles.add(place.role());
        group.said |= hits.stream().anyMatch(f -> f.role() == Role.SCENE);
    }

    private static boolean isAlike(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= Math.max(SHORTEST, Math.min(a.length(), b.length()) - 2) && Math.abs(a.length() - b.length()) <= LONGER;
    }
}
