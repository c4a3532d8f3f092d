package dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells which articles have much of the same text, as two papers that print one agency's: they are held out together. */
public final class Stories {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WORDS = 10;
    /** Of the ten-word runs of the shorter of two. */
    private static final double SHARED = 0.1;
    /** A run that stands in more articles than this is a form of words, and no story. */
    private static final int MOST = 10;

    private Stories() {}

    /** The same articles in the same order, each told of its story. */
    public static List<MarkedArticle> told(List<MarkedArticle> articles) {
        List<Set<String>> runs = articles.stream().map(article -> runs(article.document().text())).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        List<MarkedArticle> told = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            int same = same(i, runs, holders);
            told.add(same < 0 ? articles.get(i) : articles.get(i).withStory(told.get(same).story()));
            for (String run : runs.get(i)) {
                holders.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
            }
        }
        return told;
    }

    /** The first article before one that shares enough with it; -1 where none does. */
    private static int same(int article, List<Set<String>> runs, Map<String, List<Integer>> holders) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : runs.get(article)) {
            List<Integer> others = holders.getOrDefault(run, List.of());
            if (others.size() <= MOST) {
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(e -> e.getValue() > SHARED * Math.min(runs.get(article).size(), runs.get(e.getKey()).size()))
                .mapToInt(Map.Entry::getKey).min().orElse(-1);
    }

    private static Set<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return runs;
    }
}
