package dateline.extract;

import dateline.event.Category;
import dateline.event.Role;
import dateline.extract.sentence.SentenceReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what an article tells twice, in its headline, lead and body, and keeps the sentence that tells it best. */
final class Retelling {
    private static final double SAME = 0.6; // share of the shorter sentence's words that the longer has too
    private static final int REMEMBERED = 30; // findings of one place that a later one is held against

    private record Telling(Finding finding, SentenceReading reading) {}

    private final Map<String, List<Telling>> kept = new HashMap<>();

    /** Takes in a finding and the sentence it stands in, in the order of the text. */
    void add(Finding finding, SentenceReading reading) {
        List<Telling> tellings = kept.computeIfAbsent(finding.mention().place().id(), id -> new ArrayList<>());
        Telling telling = new Telling(finding, reading);
        for (int i = Math.max(0, tellings.size() - REMEMBERED); i < tellings.size(); i++) {
            if (same(tellings.get(i), telling)) {
                tellings.set(i, best(tellings.get(i), telling));
                return;
            }
        }
        tellings.add(telling);
    }

    /** What is left, in the order of the text. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        kept.values().forEach(tellings -> tellings.forEach(t -> findings.add(t.finding)));
        findings.sort((a, b) -> Integer.compare(a.mention().start(), b.mention().start()));
        return findings;
    }

    private static boolean same(Telling a, Telling b) {
        boolean headline = a.reading.headline() || b.reading.headline();
        if (a.finding.role() != b.finding.role() || a.finding.category() != b.finding.category() && !headline) {
            return false;
        }
        Set<String> first = a.reading.words().stems();
        Set<String> second = b.reading.words().stems();
        Set<String> shorter = first.size() < second.size() ? first : second;
        Set<String> longer = shorter == first ? second : first;
        long shared = shorter.stream().filter(longer::contains).count();
        return shorter.size() >= 2 && shared >= SAME * shorter.size() && !daysApart(a.finding, b.finding);
    }

    private static boolean daysApart(Finding a, Finding b) {
        return a.when() != null && b.when() != null && a.when().stated() && b.when().stated()
                && (a.when().end().isBefore(b.when().start()) || b.when().end().isBefore(a.when().start()));
    }

    /** The one that is a sentence rather than a headline, then the one that tells the date, the source, the kind. */
    private static Telling best(Telling a, Telling b) {
        return worth(b) > worth(a) ? b : a;
    }

    private static int worth(Telling telling) {
        Finding finding = telling.finding;
        return (telling.reading.headline() ? 0 : 8) + (finding.date() != null ? 4 : 0)
                + (finding.attribution() != null ? 2 : 0) + (finding.category() != Category.OTHER ? 1 : 0)
                + (finding.role() == Role.SCENE ? 1 : 0);
    }
}
