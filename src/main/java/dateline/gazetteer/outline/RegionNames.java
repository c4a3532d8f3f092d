package dateline.gazetteer.outline;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourcePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the regions of countries are called: reports have them in English alone. */
final class RegionNames {
    private RegionNames() {}

    /** Writes {@code region-names.tsv}: country, name in English, Spanish, Russian and Ukrainian, sorted. */
    static int write(List<SourcePlace> places, Path basemap) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        places.stream().filter(place -> place.level() == Level.ADMIN1).forEach(place -> rows.putIfAbsent(
                place.country() + '\t' + TownNames.name(place, "en"),
                TownNames.LANGUAGES.stream().skip(1).map(lang -> TownNames.name(place, lang)).collect(Collectors.joining("\t"))));
        Files.writeString(basemap.resolve("region-names.tsv"), rows.entrySet().stream()
                .map(row -> row.getKey() + '\t' + row.getValue() + '\n').collect(Collectors.joining()), StandardCharsets.UTF_8);
        return rows.size();
    }
}
