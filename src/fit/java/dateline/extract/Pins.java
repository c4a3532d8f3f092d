package dateline.extract;

import dateline.geoparse.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Precision and recall over the places of articles, as eval/score_scenes.py counts them. */
public record Pins(int right, int wrong, int missed) {
    /**
     * One place of an article.
     *
     * @param role scene, either, or neither: "none"
     * @param mentions indexes of the article's mentions that name it
     */
    public record Place(String role, List<Integer> mentions) {
        /** The highest of the mentions' scores. */
        double score(double[] scores) {
            return mentions.stream().mapToDouble(m -> scores[m]).max().orElse(Double.NEGATIVE_INFINITY);
        }
    }

    private static final class Group {
        final Set<String> ids = new HashSet<>();
        final Set<String> names = new HashSet<>();
        final Set<String> roles = new HashSet<>();
        final List<Integer> mentions = new ArrayList<>();
    }

    public static final Pins NONE = new Pins(0, 0, 0);

    /** @param scores of the article's mentions; above the cut is said to be a scene */
    public Pins with(List<Place> places, double[] scores, double cut) {
        int[] count = {right, wrong, missed};
        for (Place place : places) {
            boolean said = place.score(scores) > cut;
            if (place.role.equals("scene")) {
                count[said ? 0 : 2]++;
            } else if (said && place.role.equals("none")) {
                count[1]++;
            }
        }
        return new Pins(count[0], count[1], count[2]);
    }

    Pins plus(Pins other) {
        return new Pins(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    static List<Place> places(MarkedArticle article) {
        return places(article.marked(), article.mentions());
    }

    /** The marked places that are scored, each with the mentions of it: names that share a place id or are alike are one. */
    public static List<Place> places(List<MarkedArticle.Marked> marked, List<Mention> mentions) {
        List<Group> groups = new ArrayList<>();
        for (MarkedArticle.Marked place : marked) {
            if (place.scored()) {
                add(mentions, place, groups);
            }
        }
        return groups.stream().map(g -> new Place(g.roles.contains("scene") ? "scene"
                : g.roles.contains("either") ? "either" : "none", g.mentions)).toList();
    }

    private static void add(List<Mention> mentions, MarkedArticle.Marked place, List<Group> groups) {
        List<Integer> hits = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (place.over(mentions.get(i).start(), mentions.get(i).end())) {
                hits.add(i);
                ids.add(mentions.get(i).place().id());
            }
        }
        Group group = groups.stream().filter(g -> ids.stream().anyMatch(g.ids::contains)
                || g.names.stream().anyMatch(n -> alike(n, place.surface()))).findFirst().orElse(null);
        if (group == null) {
            group = new Group();
            groups.add(group);
        }
        group.ids.addAll(ids);
        group.names.add(place.surface());
        group.roles.add(place.role());
        group.mentions.addAll(hits);
    }

    private static boolean alike(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= Math.max(3, Math.min(a.length(), b.length()) - 2) && Math.abs(a.length() - b.length()) <= 4;
    }

    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    public double f() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F %.3f", precision(), recall(), f());
    }
}
