package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import java.util.List;

/**
 * A place as the source tables give it, before the forms of its names are made.
 *
 * @param feature GeoNames feature code (PPLC, PPLA, PPL, ADM1, PCLI, SEA, RGN ...)
 * @param country ISO 3166-1 alpha-2, or null
 * @param admin1Code GeoNames admin1 code inside the country ("04"), or null
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population inhabitants, 0 where unknown
 */
public record SourcePlace(String id, Level level, String feature, double lat, double lon, int uncertaintyMetres,
        String country, String admin1Code, long population, List<SourceName> names) {
    /** The same place with these names instead. */
    SourcePlace named(List<SourceName> others) {
        return new SourcePlace(id, level, feature, lat, lon, uncertaintyMetres, country, admin1Code, population, others);
    }
}
