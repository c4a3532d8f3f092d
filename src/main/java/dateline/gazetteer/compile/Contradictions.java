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

    /**
     * @param cause what is wrong, as a sentence part
     * @param detail what makes it so: a distance, a name
     * @param places the places concerned
     */
    public record Contradiction(String cause, String detail, List<SourcePlace> places) {}

    private Contradictions() {}

    public static List<Contradiction> in(List<SourcePlace> places) {
        List<Contradiction> found = new ArrayList<>(farFromCountry(places));
        Twins.in(places).forEach(pair -> found.add(new Contradiction("two ids for one place", "", pair)));
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
}
