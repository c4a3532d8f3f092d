package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What cannot be true at once in a list of places. */
public final class Contradictions {
    /** Country circles are drawn by hand and hold the land only about. */
    private static final double LEEWAY = 1.3;
    private static final double LEEWAY_METRES = 50_000;
    private static final double SAME_DEGREES = 0.05;

    /**
     * @param cause what is wrong, as a sentence part
     * @param detail what makes it so: a distance, a name
     * @param places the places concerned
     */
    public record Contradiction(String cause, String detail, List<SourcePlace> places) {}

    private Contradictions() {}

    public static List<Contradiction> in(List<SourcePlace> places) {
        List<Contradiction> found = new ArrayList<>(farFromCountry(places));
        found.addAll(twice(places));
        return found;
    }

    /** Outside the circle of its country, and of its region too: Hawaii is far from the middle of its country. */
    private static List<Contradiction> farFromCountry(List<SourcePlace> places) {
        Map<String, SourcePlace> areas = new HashMap<>();
        places.stream().filter(p -> p.level() == Level.COUNTRY).forEach(p -> areas.put(p.country(), p));
        places.stream().filter(p -> p.level() == Level.ADMIN1).forEach(p -> areas.putIfAbsent(region(p), p));
        List<Contradiction> found = new ArrayList<>();
        for (SourcePlace place : places) {
            SourcePlace country = place.country() == null ? null : areas.get(place.country());
            SourcePlace region = areas.get(region(place));
            boolean inRegion = region != null && region != place && holds(region, place);
            if (country != null && place.level() != Level.SEA && !inRegion && !holds(country, place)) {
                found.add(new Contradiction("far from its country", Math.round(metres(country, place) / 1000)
                        + " km from the middle of " + place.country(), List.of(place)));
            }
        }
        return found;
    }

    private static String region(SourcePlace place) {
        return place.country() + '.' + place.admin1Code();
    }

    private static boolean holds(SourcePlace area, SourcePlace place) {
        return metres(area, place) <= area.uncertaintyMetres() * LEEWAY + LEEWAY_METRES;
    }

    private static double metres(SourcePlace a, SourcePlace b) {
        return EnclosingCircle.metres(a.lat(), a.lon(), b.lat(), b.lon());
    }

    /** Two populated places of one country with one name, within 0.05 degree. */
    private static List<Contradiction> twice(List<SourcePlace> places) {
        Map<String, List<SourcePlace>> byName = new HashMap<>();
        List<Contradiction> found = new ArrayList<>();
        for (SourcePlace place : places) {
            if (place.level() != Level.CITY) {
                continue;
            }
            String key = place.country() + '\t' + shown(place);
            List<SourcePlace> same = byName.computeIfAbsent(key, k -> new ArrayList<>());
            for (SourcePlace other : same) {
                if (Math.abs(other.lat() - place.lat()) <= SAME_DEGREES
                        && Math.abs(other.lon() - place.lon()) <= SAME_DEGREES) {
                    found.add(new Contradiction("two ids for one place", "", List.of(other, place)));
                }
            }
            same.add(place);
        }
        return found;
    }

    private static String shown(SourcePlace place) {
        return place.names().stream().filter(n -> n.lang().isEmpty()).map(SourceName::text).findFirst().orElse("");
    }
}
