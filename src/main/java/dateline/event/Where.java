package dateline.event;

import java.util.List;
import java.util.Map;

/**
 * The place of a report, as the gazetteer had it when the article was read.
 *
 * @param placeId for example {@code geonames:3646738}, or {@code dateline:} and a word
 * @param name the name shown where no language is asked for
 * @param names the name by language (ru, uk, es, en)
 * @param level one of country, admin1, admin2, city, sea, region
 * @param country ISO 3166-1 alpha-2, or null for a place of no one country
 * @param admin1 the name of the first-level region, or null
 * @param lat degrees north, WGS 84, rounded to 0.01
 * @param lon degrees east, WGS 84, rounded to 0.01
 * @param uncertaintyMetres radius of the circle that holds the place (Darwin Core coordinateUncertaintyInMeters)
 * @param within ids of the places that hold this one (its region, its country), in order, none twice; only for filters
 */
public record Where(String placeId, String name, Map<String, String> names, String level, String country,
        String admin1, double lat, double lon, int uncertaintyMetres, List<String> within) {
    public Where {
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new IllegalArgumentException("no such point: " + lat + " " + lon);
        }
        lat = Math.round(lat * 100) / 100.0;
        lon = Math.round(lon * 100) / 100.0;
        names = Map.copyOf(names);
        within = within.stream().sorted().distinct().toList();
    }

    /** A place in no other that is known. */
    public Where(String placeId, String name, Map<String, String> names, String level, String country, String admin1,
            double lat, double lon, int uncertaintyMetres) {
        this(placeId, name, names, level, country, admin1, lat, lon, uncertaintyMetres, List.of());
    }
}
