package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code country-names-icu.tsv} holds ICU4J's names, so that the program need not carry the 15 MB of ICU4J for 1,000
 * names. {@code mvn test -Dtest=IcuCountryNamesTest -Ddateline.write=true} writes it anew, after a newer ICU4J.
 */
class IcuCountryNamesTest {
    private static final Path TABLE = Path.of("data/gazetteer/country-names-icu.tsv");
    private static final List<String> HEAD = List.of(
            "# Names of countries, ICU4J's (Unicode CLDR, Unicode licence v3) as news would write them; empty where ICU tells two",
            "# apart with brackets or a dash. Made by the test IcuCountryNamesTest; country-names.tsv goes before.",
            "iso\tru\tuk\tes\ten");

    @Test
    void theTableHoldsTheNamesOfIcu() throws IOException {
        List<String> lines = new ArrayList<>(HEAD);
        Table.read(Path.of("data/gazetteer/countries.tsv"),
                List.of("iso", "id", "lat", "lon", "km", "population", "name"), row -> lines.add(line(row.text("iso"))));
        if (Boolean.getBoolean("dateline.write")) {
            Files.write(TABLE, lines);
        }
        assertEquals(lines, Files.readAllLines(TABLE));
    }

    private static String line(String iso) {
        return Stream.concat(Stream.of(iso), Stream.of("ru", "uk", "es", "en").map(lang -> name(iso, lang)))
                .collect(Collectors.joining("\t"));
    }

    /** "Сейшельские о-ва" with the word in full, "and" for "&"; none for "Гонконг (САР)", "Конго - Киншаса". */
    private static String name(String iso, String lang) {
        String name = new ULocale("und", iso).getDisplayCountry(ULocale.forLanguageTag(lang));
        if (name.equals(iso) || name.matches(".*( [-–—] |[(,]).*") || name.contains("SAR China")) {
            return "";
        }
        return name.replace("о-ва", "острова").replace("о-в ", "остров ").replace(" & ", " and ")
                .replace(" Острови", " острови");
    }
}
