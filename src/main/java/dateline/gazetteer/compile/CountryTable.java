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
import java.util.Set;

/** Countries: points by hand, names by hand before ICU4J's, which stand in a table of their own. */
final class CountryTable {
    private static final Set<String> DEPENDENT = Set.of("AI", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK",
            "CW", "CX", "FK", "FO", "GF", "GG", "GI", "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO",
            "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM",
            "VG", "VI", "WF", "YT");

    private CountryTable() {}

    static List<SourcePlace> read(Path tables) throws IOException {
        Map<String, List<SourceName>> icu = new HashMap<>();
        Table.read(tables.resolve("country-names-icu.tsv"), List.of("iso", "ru", "uk", "es", "en"),
                row -> icu.put(row.text("iso"), Language.codes().stream()
                        .map(lang -> new SourceName(row.text(lang), lang, Kind.SHOWN, "icu4j")).toList()));
        Map<String, List<SourceName>> byHand = new HashMap<>();
        Table.read(tables.resolve("country-names.tsv"), List.of("iso", "ru", "uk", "es", "en"), row -> {
            if (byHand.put(row.text("iso"), HandNames.of(row)) != null) {
                throw row.wrong("a second line for " + row.text("iso"));
            }
        });
        List<SourcePlace> places = new ArrayList<>();
        Table.read(tables.resolve("countries.tsv"), List.of("iso", "id", "lat", "lon", "km", "population", "name"),
                row -> places.add(place(row, byHand.remove(row.text("iso")), icu.getOrDefault(row.text("iso"), List.of()))));
        if (!byHand.isEmpty()) {
            throw new IOException(tables.resolve("country-names.tsv") + ": not in countries.tsv: " + byHand.keySet());
        }
        return places;
    }

    private static SourcePlace place(Table.Row row, List<SourceName> byHand, List<SourceName> icu) throws IOException {
        String iso = row.text("iso");
        NameList names = new NameList().addAll(byHand == null ? List.of() : byHand);
        names.add(new SourceName(row.text("name"), "", Kind.SHOWN, "iso3166-2-db"));
        names.addAll(icu);
        String feature = DEPENDENT.contains(iso) ? "PCLD" : iso.equals("AQ") || iso.equals("EH") ? "TERR" : "PCLI";
        return new SourcePlace("geonames:" + row.text("id"), Level.COUNTRY, feature, row.lat(), row.lon(),
                (int) row.number("km") * 1000, iso, null, row.number("population"), names.toList());
    }
}
