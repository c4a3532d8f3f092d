package dateline.geoparse;

import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells in short phrases why a name was taken for a place, and why for this one. */
final class Reasons {
    private static final int MOST = 4;
    /** What a sign says of the likeliest place, which is no reason where another was chosen. */
    private static final Set<Sign> OF_LIKELIEST = Set.copyOf(EnumSet.range(Sign.COUNTRY, Sign.SEAT));

    private Reasons() {}

    static List<String> of(Candidate c, Places places) {
        if (c.form < 0) {
            return List.of("beside a word for a kind of place", "not in the gazetteer");
        }
        List<String> reasons = new ArrayList<>();
        if (c.chosen >= 0 && c.container != null) {
            reasons.add("named with " + places.get(c.container.likeliest).name());
        }
        boolean likeliest = c.chosen < 0 || Posting.place(c.readings[c.chosen]) == c.likeliest;
        for (Sign sign : c.signs) {
            if (sign.reason() != null && reasons.size() < MOST && (likeliest || !OF_LIKELIEST.contains(sign))) {
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
        int chosen = c.chosen < 0 ? -1 : Posting.place(c.readings[c.chosen]);
        int first = -1;
        int second = -1;
        int others = 0;
        for (long reading : c.readings) {
            int place = Posting.place(reading);
            others += place == chosen ? 0 : 1;
            if (place != chosen && (first < 0 || isLarger(place, first, places))) {
                second = first;
                first = place;
            } else if (place != chosen && (second < 0 || isLarger(place, second, places))) {
                second = place;
            }
        }
        if (chosen < 0) {
            return "could be " + others + " places, among them " + named(places.get(first)) + " and "
                    + named(places.get(second));
        }
        return "rather than " + named(places.get(first)) + (others > 1 ? " or " + (others - 1) + " more" : "");
    }

    private static boolean isLarger(int place, int than, Places places) {
        long more = places.population(place) - places.population(than);
        return more > 0 || more == 0 && places.get(place).id().compareTo(places.get(than).id()) < 0;
    }

    private static String named(Place place) {
        String in = place.admin1() != null ? place.admin1() : place.country();
        return place.name() + (in == null ? "" : " (" + in + ")");
    }
}
