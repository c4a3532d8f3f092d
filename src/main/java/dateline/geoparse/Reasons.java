package dateline.geoparse;

import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells in short phrases why a name was taken for a place, and why for this one. */
final class Reasons {
    private static final int MOST = 4;

    private Reasons() {}

    static List<String> of(Candidate c, Places places) {
        if (c.form < 0) {
            return List.of("beside a word for a kind of place", "not in the gazetteer");
        }
        List<String> reasons = new ArrayList<>();
        if (c.chosen >= 0 && c.container != null) {
            reasons.add("named with " + places.get(c.container.likeliest).name());
        }
        for (Sign sign : Sign.values()) {
            if (c.has(sign) && sign.reason() != null && reasons.size() < MOST) {
                reasons.add(sign.reason());
            }
        }
        reasons.add(amongOthers(c, places));
        return reasons;
    }

    private static String amongOthers(Candidate c, Places places) {
        if (c.readings.length == 1) {
            return "only place of this name";
        }
        List<Place> others = java.util.Arrays.stream(c.readings).mapToObj(r -> places.get(Posting.place(r)))
                .filter(p -> c.chosen < 0 || !p.id().equals(places.get(Posting.place(c.readings[c.chosen])).id()))
                .sorted(Comparator.comparingLong((Place p) -> -p.population()).thenComparing(Place::id)).toList();
        if (c.chosen < 0) {
            return "could be " + c.readings.length + " places, among them " + named(others.get(0)) + " and "
                    + named(others.get(1));
        }
        return "rather than " + named(others.get(0)) + (others.size() > 1 ? " or " + (others.size() - 1) + " more" : "");
    }

    private static String named(Place place) {
        String in = place.admin1() != null ? place.admin1() : place.country();
        return place.name() + (in == null ? "" : " (" + in + ")");
    }
}
