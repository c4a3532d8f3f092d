package dateline.gazetteer.outline;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName;
import dateline.gazetteer.compile.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Which towns' names the map writes from which zoom on: capitals and larger ones first, with room round each. */
final class TownNames {
    static final List<String> LANGUAGES = List.of("en", "es", "ru", "uk");
    private static final int FIRST_ZOOM = 4;
    private static final int LAST_ZOOM = 11;
    private static final int MOST = 6000;
    /** A name's room on the map, in pixels of a world that is 256 of them wide at zoom 0. */
    private static final int ROOM_PIXELS = 90;

    /** A town, and the zoom from which its name is written. */
    private record Town(SourcePlace place, int zoom) {}

    private TownNames() {}

    /** Writes {@code towns-XX.json} a language: {@code [[lon, lat, zoom, name], ...]}. */
    static int write(List<SourcePlace> places, Path basemap) throws IOException {
        List<Town> towns = chosen(places);
        for (String lang : LANGUAGES) {
            try (JsonGenerator json = JsonMapper.shared()
                    .createGenerator(Files.newOutputStream(basemap.resolve("towns-" + lang + ".json")))) {
                json.writeStartArray();
                towns.forEach(town -> write(json, town, lang));
                json.writeEndArray();
                json.writeRaw('\n');
            }
        }
        return towns.size();
    }

    private static void write(JsonGenerator json, Town town, String lang) {
        json.writeStartArray();
        json.writeNumber(Math.round(town.place().lon() * 100) / 100.0);
        json.writeNumber(Math.round(town.place().lat() * 100) / 100.0);
        json.writeNumber(town.zoom());
        json.writeString(name(town.place(), lang));
        json.writeEndArray();
    }

    private static List<Town> chosen(List<SourcePlace> places) {
        List<SourcePlace> cities = places.stream().filter(p -> p.level() == Level.CITY)
                .sorted(Comparator.comparing((SourcePlace p) -> !p.feature().equals("PPLC"))
                        .thenComparing(Comparator.comparingLong(SourcePlace::population).reversed())
                        .thenComparing(SourcePlace::id)).limit(MOST * 4L).toList();
        List<Town> towns = new ArrayList<>();
        for (int zoom = FIRST_ZOOM; zoom <= LAST_ZOOM && towns.size() < MOST; zoom++) {
            towns.addAll(withRoom(cities, towns, zoom));
        }
        return towns.subList(0, Math.min(MOST, towns.size()));
    }

    private static List<Town> withRoom(List<SourcePlace> cities, List<Town> before, int zoom) {
        Set<Long> taken = new HashSet<>();
        before.forEach(town -> taken.add(cell(town.place(), zoom)));
        List<Town> more = new ArrayList<>();
        for (SourcePlace city : cities) {
            if (taken.add(cell(city, zoom))) {
                more.add(new Town(city, zoom));
            }
        }
        return more;
    }

    /** The square of the Web Mercator map that a name needs for itself. */
    private static long cell(SourcePlace place, int zoom) {
        double world = 256 * Math.pow(2, zoom);
        double x = (place.lon() + 180) / 360 * world;
        double sine = Math.sin(Math.toRadians(Math.max(-85, Math.min(85, place.lat()))));
        double y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world;
        return (long) (x / ROOM_PIXELS) << 32 | (long) (y / ROOM_PIXELS);
    }

    static String name(SourcePlace place, String lang) {
        return shown(place, lang).or(() -> shown(place, "")).orElseThrow().text();
    }

    private static Optional<SourceName> shown(SourcePlace place, String lang) {
        return place.names().stream().filter(name -> name.lang().equals(lang) && name.kind() == SourceName.Kind.SHOWN)
                .findFirst();
    }
}
