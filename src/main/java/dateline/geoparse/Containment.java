package dateline.geoparse;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;

/** Which place lies in which, as the gazetteer's country and region columns tell. */
final class Containment {
    private Containment() {}

    /** Whether others lie in a place of this kind; asked first, for a name may have hundreds of readings. */
    static boolean holdsAny(Places places, int outer) {
        Level level = places.level(outer);
        return level == Level.COUNTRY || level == Level.ADMIN1;
    }

    /** Whether the outer place is the country or the region of the inner one. */
    static boolean holds(Places places, int outer, int inner) {
        if (outer == inner || places.country(inner) == 0) {
            return false;
        }
        Level level = places.level(outer);
        if (level == Level.COUNTRY) {
            return places.level(inner) != Level.COUNTRY && places.country(outer) == places.country(inner);
        }
        return level == Level.ADMIN1 && places.admin1(inner) == outer;
    }
}
