package dateline.gazetteer;

/** Which place lies in which, as the gazetteer's country and region columns tell. */
public final class Containment {
    private Containment() {}

    /** Whether others lie in a place of this kind; asked first, for a name may have hundreds of readings. */
    public static boolean holdsAny(Places places, int outer) {
        Level level = places.level(outer);
        return level == Level.COUNTRY || level == Level.ADMIN1 || isSeat(places, outer);
    }

    /** Whether a province may be called by this town's name: "Guadalupe (Cáceres)". */
    public static boolean isSeat(Places places, int place) {
        return places.level(place) == Level.CITY && places.isSeat(place);
    }

    /** Whether the outer place is the country or the region of the inner one, or the seat of a province in that region. */
    public static boolean holds(Places places, int outer, int inner) {
        if (outer == inner || places.country(inner) == 0) {
            return false;
        }
        Level level = places.level(outer);
        if (level == Level.COUNTRY) {
            return places.level(inner) != Level.COUNTRY && places.country(outer) == places.country(inner);
        }
        if (level == Level.CITY) {
            return isSeat(places, outer) && places.level(inner) == Level.CITY && places.admin1(outer) >= 0
                    && places.admin1(inner) == places.admin1(outer) && places.population(inner) < places.population(outer);
        }
        return level == Level.ADMIN1 && places.admin1(inner) == outer;
    }
}
