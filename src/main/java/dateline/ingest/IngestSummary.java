package dateline.ingest;

import dateline.article.SkipCause;
import dateline.event.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an ingest did, in numbers. */
public final class IngestSummary {
    private final Map<SkipCause, Integer> skipped = new EnumMap<>(SkipCause.class);
    private List<String> unmatched = List.of();
    private int added;
    private int replaced;
    private int unchanged;
    private long mentions;
    private long placed;
    private long scene;
    private long mentioned;

    IngestSummary() {}

    void add(ArticleReports read, boolean replaces) {
        added += replaces ? 0 : 1;
        replaced += replaces ? 1 : 0;
        mentions += read.mentions();
        placed += read.placed();
        long scenes = read.reports().stream().filter(report -> report.role() == Role.SCENE).count();
        scene += scenes;
        mentioned += read.reports().size() - scenes;
    }

    void unmatched(List<String> corrections) {
        unmatched = corrections;
    }

    /** A line for people for each correction that matches nothing. */
    public List<String> unmatched() {
        return unmatched;
    }

    void unchanged() {
        unchanged++;
    }

    void skip(SkipCause cause) {
        skipped.merge(cause, 1, Integer::sum);
    }

    /** Articles by what became of them. */
    Map<String, Integer> byResult() {
        return new TreeMap<>(Map.of("new", added, "replaced", replaced, "unchanged", unchanged));
    }

    /** Skips by the cause's words. */
    Map<String, Integer> byCause() {
        return skipped.entrySet().stream().collect(Collectors.toMap(skip -> skip.getKey().words(), Map.Entry::getValue));
    }

    /** Articles that could be read, those held already among them. */
    public int articles() {
        return added + replaced + unchanged;
    }

    public int skipped() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** For people: {@code 3 skipped (2 no date, 1 empty)}. */
    public String skips() {
        String causes = skipped.entrySet().stream().map(skip -> skip.getValue() + " " + skip.getKey().words())
                .collect(Collectors.joining(", "));
        return skipped() + " skipped" + (causes.isEmpty() ? "" : " (" + causes + ")");
    }

    /** For people, a line each for articles, mentions and reports. */
    public List<String> lines() {
        return List.of("articles  " + (added + replaced) + " read (" + added + " new, " + replaced + " replaced), "
                + unchanged + " unchanged, " + skips(),
                "mentions  " + mentions + " found, " + placed + " placed",
                "reports   " + (scene + mentioned) + " (" + scene + " scene, " + mentioned + " mentioned)");
    }
}
