package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two populated places of one country with one name within 0.05 degree. GeoNames has many a town twice: once as people
 * live there, once without inhabitants as the seat of its district.
 */
final class Twins {
    private static final double SAME_DEGREES = 0.05;
    private static final double ABOUT_AS_MANY = 0.9;

    private Twins() {}

    /** The pairs among the places, in the order of the second. */
    static List<List<SourcePlace>> in(List<SourcePlace> places) {
        Map<String, List<SourcePlace>> byName = new HashMap<>();
        List<List<SourcePlace>> pairs = new ArrayList<>();
        for (SourcePlace place : places) {
            if (place.level() == Level.CITY) {
                List<SourcePlace> same = byName.computeIfAbsent(key(place), k -> new ArrayList<>());
                same.stream().filter(other -> near(other, place)).forEach(other -> pairs.add(List.of(other, place)));
                same.add(place);
            }
        }
        return pairs;
    }

    /**
     * The places with those joined that are one place under two ids: nobody lives in one of the two, or about as many
     * as in the other of the same region. The one with more inhabitants stays, or else the first, with the names of both.
     */
    static List<SourcePlace> joined(List<SourcePlace> places) {
        Map<String, SourcePlace> stays = new HashMap<>();
        Map<String, List<SourceName>> names = new HashMap<>();
        for (List<SourcePlace> pair : in(places)) {
            SourcePlace first = pair.get(0);
            SourcePlace second = pair.get(1);
            if (isOne(first, second) && !stays.containsKey(first.id())) {
                boolean later = second.population() > first.population();
                SourcePlace goes = later ? first : second;
                stays.put(goes.id(), later ? second : first);
                names.computeIfAbsent((later ? second : first).id(), id -> new ArrayList<>()).addAll(goes.names());
            }
        }
        return places.stream().filter(place -> !stays.containsKey(place.id()))
                .map(place -> names.containsKey(place.id()) ? named(place, names.get(place.id())) : place).toList();
    }

    private static SourcePlace named(SourcePlace p, List<SourceName> more) {
        return p.named(new NameList().addAll(p.names()).addAll(more).toList());
    }

    private static boolean isOne(SourcePlace a, SourcePlace b) {
        long fewer = Math.min(a.population(), b.population());
        long more = Math.max(a.population(), b.population());
        return fewer == 0 || fewer >= more * ABOUT_AS_MANY && Objects.equals(a.admin1Code(), b.admin1Code());
    }

    private static boolean near(SourcePlace a, SourcePlace b) {
        return Math.abs(a.lat() - b.lat()) <= SAME_DEGREES && Math.abs(a.lon() - b.lon()) <= SAME_DEGREES;
    }

    private static String key(SourcePlace place) {
        return place.country() + '\t'
                + place.names().stream().filter(n -> n.lang().isEmpty()).map(SourceName::text).findFirst().orElse("");
    }
}
