package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
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
     * Reads all tables: countries, regions, counties, seas and macro-regions, then cities, each in its table's
     * order. The first name of a place with {@code lang} "" and kind {@code SHOWN} is its name where no language is asked for; at most
     * one name a language is {@code SHOWN}.
     *
     * @param directory {@code data/gazetteer} or a copy of it
     * @throws IOException where a table is missing or wrong; the message tells file, line and what was expected
     */
    public static List<SourcePlace> read(Path directory) throws IOException {
        List<SourcePlace> places = areas(directory);
        places.addAll(CityTable.read(directory));
        return unique(places);
    }

    /**
     * The tables with a dump's cities instead of {@code cities.tsv.gz}, and those of its regions and seas that the
     * tables lack. Names by hand stay first.
     */
    public static List<SourcePlace> read(Path directory, GeoNamesDump dump) throws IOException {
        List<SourcePlace> places = areas(directory);
        List<SourcePlace> known = List.copyOf(places);
        dump.others().stream().filter(place -> known.stream().noneMatch(k -> same(k, place))).forEach(places::add);
        places.addAll(CityTable.read(directory, dump.cities()));
        return unique(places);
    }

    private static List<SourcePlace> areas(Path directory) throws IOException {
        List<SourcePlace> countries = CountryTable.read(directory);
        Map<String, SourcePlace> byCode = new HashMap<>();
        countries.forEach(c -> byCode.put(c.country(), c));
        List<SourcePlace> places = new ArrayList<>(countries);
        places.addAll(RegionTable.read(directory, byCode));
        places.addAll(CountyTable.read(directory));
        places.addAll(HandPlaces.read(directory));
        return places;
    }

    /** A sea or wide region under GeoNames' id that stands in the tables under its own. */
    private static boolean same(SourcePlace known, SourcePlace place) {
        boolean wide = place.level() == Level.SEA || place.level() == Level.REGION;
        return known.id().equals(place.id()) || wide && known.level() == place.level()
                && known.names().stream().anyMatch(n -> n.text().equalsIgnoreCase(place.names().get(0).text()))
                && EnclosingCircle.metres(known.lat(), known.lon(), place.lat(), place.lon())
                        < known.uncertaintyMetres();
    }

    /** GeoNames gives a city-state's one region or town its own id; where a table repeats an id, the coarser stays. Then see {@link Twins}. */
    private static List<SourcePlace> unique(List<SourcePlace> places) {
        Set<String> seen = new HashSet<>();
        return Twins.joined(places.stream().filter(place -> seen.add(place.id())).toList());
    }
}
