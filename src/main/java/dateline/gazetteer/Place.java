package dateline.gazetteer;

import java.util.Map;

/**
 * An entry of the gazetteer.
 *
 * @param id for example {@code geonames:3646738}, or {@code dateline:} and a word where GeoNames has no such place
 * @param name the name shown where no language is asked for
 * @param names the name shown by language (ru, uk, es, en)
 * @param feature GeoNames feature code (PPLC, ADM1, PCLI, SEA ...)
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param uncertaintyMetres radius of the circle that holds the place
 * @param country ISO 3166-1 alpha-2, or null for a place of no one country
 * @param countryId id of that country's own entry, or null
 * @param admin1Id id of the first-level region it lies in, or null
 * @param admin1 that region's English name, or null
 * @param population inhabitants, 0 where unknown
 */
public record Place(String id, String name, Map<String, String> names, Level level, String feature, double lat,
        double lon, int uncertaintyMetres, String country, String countryId, String admin1Id, String admin1, long population) {
    /** A place of a country that has no entry. */
    public Place(String id, String name, Map<String, String> names, Level level, String feature, double lat, double lon,
            int uncertaintyMetres, String country, String admin1Id, String admin1, long population) {
        this(id, name, names, level, feature, lat, lon, uncertaintyMetres, country, null, admin1Id, admin1, population);
    }
}
