package dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The source tables of {@code data/gazetteer} as one list of places. */
public final class SourceTables {
    private SourceTables() {}

    /**
     * Reads all tables: countries, regions, seas and macro-regions, then cities, each in its table's order. The first
     * name of a place with {@code lang} "" and kind {@code SHOWN} is its name where no language is asked for; at most
     * one name a language is {@code SHOWN}.
     *
     * @param directory {@code data/gazetteer} or a copy of it
     * @throws IOException where a table is missing or wrong; the message tells file, line and what was expected
     */
    public static List<SourcePlace> read(Path directory) throws IOException {
        List<SourcePlace> countries = CountryTable.read(directory);
        Map<String, SourcePlace> byCode = new HashMap<>();
        countries.forEach(c -> byCode.put(c.country(), c));
        List<SourcePlace> places = new ArrayList<>(countries);
        places.addAll(RegionTable.read(directory, byCode));
        places.addAll(HandPlaces.read(directory));
        places.addAll(CityTable.read(directory));
        return unique(places);
    }

    /** GeoNames gives a city-state's one region or town its own id; where a table repeats an id, the coarser stays. */
    private static List<SourcePlace> unique(List<SourcePlace> places) {
        Set<String> seen = new HashSet<>();
        return places.stream().filter(place -> seen.add(place.id())).toList();
    }
}
