package dateline.web.page;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which reports of a list tell of one event, where several sources do: those of one place, category and first day; or of one story,
 * where the day is only that of its publication.
 */
final class SameEvents {
    private SameEvents() {}

    /** The numbers of the list's reports, those of one event together where its first stands; the others alone, in their order. */
    static List<List<Integer>> of(List<FoundReport> reports) {
        Map<List<Object>, List<Integer>> byKey = new HashMap<>();
        Map<Integer, List<Integer>> byEvent = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            List<List<Object>> keys = keys(reports.get(i).report());
            List<Integer> event = keys.stream().map(byKey::get).filter(Objects::nonNull).findFirst().orElseGet(ArrayList::new);
            event.add(i);
            keys.forEach(key -> byKey.putIfAbsent(key, event));
            byEvent.put(event.get(0), event);
        }
        Map<Integer, List<Integer>> byFirst = new LinkedHashMap<>();
        byEvent.values().stream().filter(event -> sources(event, reports) > 1).forEach(event -> byFirst.put(event.get(0), event));
        Set<Integer> placed = new HashSet<>();
        List<List<Integer>> events = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (!placed.contains(i)) {
                List<Integer> event = byFirst.getOrDefault(i, List.of(i));
                placed.addAll(event);
                events.add(event);
            }
        }
        return events;
    }

    private static List<List<Object>> keys(ReportedEvent report) {
        List<Object> ofDay = List.of(report.where().placeId(), report.category(), report.when().start());
        return report.when().stated() ? List.of(ofDay)
                : List.of(ofDay, List.of(report.where().placeId(), report.category(), report.told().storyId()));
    }

    /** How many sources tell of these; an article of none counts as its own. */
    static int sources(List<Integer> event, List<FoundReport> reports) {
        return (int) event.stream().map(i -> reports.get(i).report().told())
                .map(told -> told.source() == null ? told.articleId() : told.source()).distinct().count();
    }
}
