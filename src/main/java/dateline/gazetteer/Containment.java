package dateline.gazetteer;

/** Which place lies in which, as the gazetteer's country and region columns tell. */
public final class Containment {
    private static final double METRES_PER_DEGREE = 111_200;

    private Containment() {}

    /** Whether others lie in a place of this kind; asked first, for a name may have hundreds of readings. */
    public static boolean holdsAny(Places places, int outer) {
        Level level = places.level(outer);
        return level == Level.COUNTRY || level == Level.ADMIN1 || level == Level.ADMIN2 || isSeat(places, outer);
    }

    /** Whether a province may be called by this town's name: "Guadalupe (Cáceres)". */
    public static boolean isSeat(Places places, int place) {
        return places.level(place) == Level.CITY && places.isSeat(place);
    }

    /** A town's county is nowhere told, but where it lies is, and how far the county reaches. */
    private static boolean isInCircle(Places places, int county, int town) {
        double north = (places.lat(town) - places.lat(county)) * METRES_PER_DEGREE;
        double east = (places.lon(town) - places.lon(county)) * METRES_PER_DEGREE
                * Math.cos(Math.toRadians(places.lat(county)));
        return places.level(town) == Level.CITY && places.admin1(town) == places.admin1(county)
                && Math.hypot(north, east) <= places.uncertaintyMetres(county);
    }

    /** Whether the outer place is the country, the region or the county of the inner one, or the seat of a province there. */
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
        return level == Level.ADMIN2 ? isInCircle(places, outer, inner)
                : level == Level.ADMIN1 && places.admin1(inner) == outer;
    }
}
