package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells in short phrases why a name was taken for a place, and why for this one. */
public final class Reasons {
    private static final int MOST = 4;
    /** What a sign says of the likeliest place, which is no reason where another was chosen. */
    private static final Set<Sign> OF_LIKELIEST = Set.copyOf(EnumSet.range(Sign.COUNTRY, Sign.SEAT));

    private Reasons() {}

    public static List<String> of(Resolved resolved, Places places) {
        Candidate c = resolved.candidate();
        if (!c.isKnown()) {
            return List.of("beside a word for a kind of place", "not in the gazetteer");
        }
        List<String> reasons = new ArrayList<>();
        if (!resolved.isOpen() && resolved.judged().container() != null) {
            reasons.add("named with " + places.get(resolved.judged().container().likeliest().place()).name());
        }
        if (!resolved.isOpen() && Posting.part(c.readings()[resolved.reading()])) {
            reasons.add("a part of " + places.get(resolved.place()).name());
        }
        boolean likeliest = resolved.isOpen() || resolved.place() == c.likeliest().place()
                && places.level(resolved.place()) != Level.ADMIN2; // what "la provincia de Granada" is was told of Granada
        resolved.judged().signs().each(sign -> {
            if (sign.reason() != null && reasons.size() < MOST && (likeliest || !OF_LIKELIEST.contains(sign))) {
                reasons.add(sign.reason());
            }
        });
        reasons.add(c.readings().length == 1 ? "only place of this name" : amongOthers(resolved, places));
        return reasons;
    }

    private static String amongOthers(Resolved resolved, Places places) {
        int chosen = resolved.isOpen() ? -1 : resolved.place();
        int first = -1;
        int second = -1;
        int others = 0;
        for (long reading : resolved.candidate().readings()) {
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
