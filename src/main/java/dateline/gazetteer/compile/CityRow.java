package dateline.gazetteer.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A populated place as GeoNames' tables give it, with the names worth keeping.
 *
 * @param alternates in Latin or Cyrillic letters, without those that are another name less its marks
 * @param admin1 GeoNames admin1 code, empty where unknown
 */
record CityRow(long id, String name, List<String> alternates, double lat, double lon, String feature, String country,
        String admin1, long population) {
    /**
     * Not places of their own: sections of places (PPLX), abandoned (PPLQ), historical (PPLH), destroyed (PPLW) places
     * and historical capitals (PPLCH).
     */
    static final Set<String> NOT_PLACES = Set.of("PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}|.*(https?:|www\\.|[/0-9(){}\\[\\]@;]).*");

    static final List<String> COLUMNS =
            List.of("id", "name", "alternates", "lat", "lon", "feature", "country", "admin1", "population");

    /** A base, a range, a prison: no place to report anything at. */
    boolean isSensitiveSite() {
        return SensitiveRows.SHIPPED.holds(id, name, feature);
    }

    static CityRow from(Table.Row row) throws IOException {
        List<String> alternates = row.text("alternates").isEmpty() ? List.of() : row.list("alternates", ',');
        return new CityRow(row.number("id"), row.text("name"), withoutSites(alternates), row.lat(), row.lon(), row.text("feature"),
                row.text("country"), row.text("admin1"), row.number("population"));
    }

    /** A town's names less those of a site beside it: Aviano is no "Aviano AFB". */
    static List<String> withoutSites(List<String> names) {
        return names.stream().filter(name -> !SensitiveRows.SHIPPED.isNameOfSite(name)).toList();
    }

    /** @param others GeoNames' ascii name and untagged alternate names */
    static List<String> worthKeeping(String name, Iterable<String> others) {
        Set<String> seen = new LinkedHashSet<>(List.of(key(name)));
        List<String> kept = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (String other : others) {
            if (readable(other) && !other.equals(name)) {
                (other.equals(Letters.plain(other)) && !Letters.isCyrillic(other) ? plain : kept).add(other);
            }
        }
        // Names with their marks go first: the plain spelling can be made from them, not the other way round.
        kept.removeIf(other -> !seen.add(key(other)) && Letters.isCyrillic(other));
        plain.removeIf(other -> !seen.add(key(other)));
        kept.addAll(plain);
        return kept;
    }

    private static String key(String name) {
        return Letters.plain(name).toLowerCase(Locale.ROOT);
    }

    private static boolean readable(String name) {
        if (name.length() < 2 || CODE.matcher(name).matches()) {
            return false;
        }
        if (Letters.allOf(Character.UnicodeScript.CYRILLIC, name)) {
            return CyrillicNames.reading(name, "") != CyrillicNames.Reading.NEITHER;
        }
        // Transcriptions from Chinese and the like are the only ones GeoNames writes in small letters throughout.
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        return Letters.allOf(Character.UnicodeScript.LATIN, name) && !small;
    }

    String line() {
        return String.join("\t", String.valueOf(id), name, String.join(",", alternates),
                degrees(lat), degrees(lon), feature, country, admin1, String.valueOf(population));
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0);
    }
}
