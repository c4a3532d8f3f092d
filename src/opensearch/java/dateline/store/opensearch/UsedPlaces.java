package dateline.store.opensearch;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.PlaceTable;
import dateline.store.PlaceTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The places of the reports of one commit. Where a place has several facts (a gazetteer that was improved), those that sort
 * last are shown.
 */
final class UsedPlaces implements PlaceTable {
    private final KnownPlaces known;
    /** Keys in the order of their facts. */
    private final List<String> all;
    /** By number of the place. */
    private final List<String> shown = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param keys of all facts that some report has, learnt */
    UsedPlaces(KnownPlaces known, List<String> keys) {
        this.known = known;
        this.all = keys.stream().sorted(Comparator.comparing(known::text)).toList();
        for (String key : all) {
            int last = shown.size() - 1;
            if (last >= 0 && get(last).placeId().equals(known.facts(key).placeId())) {
                shown.set(last, key);
            } else {
                shown.add(key);
            }
            numbers.put(key, shown.size() - 1);
        }
    }

    @Override
    public int size() {
        return shown.size();
    }

    @Override
    public PlaceFacts get(int number) {
        return known.facts(shown.get(number));
    }

    @Override
    public Where where(int number) {
        return known.where(shown.get(number));
    }

    /** @param counts by key */
    PlaceTally tally(Map<String, Integer> counts) {
        int[] byNumber = new int[size()];
        counts.forEach((key, count) -> byNumber[numbers.get(key)] += count);
        return PlaceTally.of(this, byNumber);
    }

    List<String> keysByFacts(Predicate<PlaceFacts> test) {
        return all.stream().filter(key -> test.test(known.facts(key))).toList();
    }

    List<String> keysByWhere(Predicate<Where> test) {
        return all.stream().filter(key -> test.test(known.where(key))).toList();
    }

    int keys() {
        return all.size();
    }
}
