package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Populated places: {@code cities.tsv.gz} with {@code cities-by-hand.tsv} (names by hand, before all others). */
final class CityTable {
    private static final Set<String> SPANISH = Set.of("ES", "MX", "AR", "CO", "VE", "PE", "CL", "EC", "BO", "PY", "UY",
            "CU", "DO", "PR", "GT", "HN", "SV", "NI", "CR", "PA", "GQ");
    private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "AU", "NZ", "CA", "JM", "BS", "BB", "TT", "GI",
            "BM", "IM", "JE", "GG", "FK", "KY", "VG", "VI", "GU", "AG", "DM", "GD", "KN", "LC", "VC", "BZ", "GY", "AI");
    private static final int LEAST_RADIUS_METRES = 2_000;
    private static final double PEOPLE_PER_SQUARE_METRE = 0.002;

    private CityTable() {}

    private static Map<Long, List<SourceName>> namesByHand(Path tables) throws IOException {
        Map<Long, List<SourceName>> byHand = new HashMap<>();
        Table.read(tables.resolve("cities-by-hand.tsv"), List.of("id", "name", "ru", "uk", "es", "en"), row -> {
            if (byHand.put(row.number("id"), HandNames.of(row)) != null) {
                throw row.wrong("a second line for " + row.text("id"));
            }
        });
        return byHand;
    }

    /** @param dump the places that stand instead of {@code cities.tsv.gz} */
    static List<SourcePlace> read(Path tables, List<SourcePlace> dump) throws IOException {
        Map<Long, List<SourceName>> byHand = namesByHand(tables);
        List<SourcePlace> places = new ArrayList<>();
        for (SourcePlace place : dump) {
            List<SourceName> hand = byHand.get(Long.valueOf(place.id().substring("geonames:".length())));
            places.add(hand == null ? place : named(place, hand));
        }
        return places;
    }

    static List<SourcePlace> read(Path tables) throws IOException {
        Map<Long, List<SourceName>> byHand = namesByHand(tables);
        Map<Long, List<SourceName>> parts = PartTable.read(tables);
        List<SourcePlace> places = new ArrayList<>();
        Table.read(tables.resolve("cities.tsv.gz"), CityRow.COLUMNS, row -> {
            CityRow city = CityRow.from(row);
            if (!city.isSensitiveSite()) {
                places.add(withParts(place(city, byHand.remove(city.id()), List.of(), "cities500"), parts.get(city.id())));
            }
        });
        if (!byHand.isEmpty()) {
            throw new IOException(tables.resolve("cities-by-hand.tsv") + ": not in cities.tsv.gz: " + byHand.keySet());
        }
        return places;
    }

    private static SourcePlace withParts(SourcePlace town, List<SourceName> parts) {
        return parts == null ? town : town.named(new NameList().addAll(town.names()).addAll(parts).toList());
    }

    /**
     * @param byHand names by hand, or null
     * @param tagged names whose language the source tells
     */
    static SourcePlace place(CityRow city, List<SourceName> byHand, List<SourceName> tagged, String origin) {
        List<SourceName> hand = byHand == null ? List.of() : byHand;
        return new SourcePlace("geonames:" + city.id(), Level.CITY, city.feature(), city.lat(), city.lon(),
                radiusMetres(city.population()), city.country(), city.admin1().isEmpty() ? null : city.admin1(),
                city.population(), names(city, hand, tagged, origin).toList());
    }

    static NameList names(CityRow city, List<SourceName> byHand, List<SourceName> tagged, String origin) {
        NameList names = new NameList().addAll(byHand).addAll(tagged);
        names.add(new SourceName(city.name(), "", Kind.SHOWN, origin));
        String local = SPANISH.contains(city.country()) ? "es" : ENGLISH.contains(city.country()) ? "en" : "";
        if (!local.isEmpty()) {
            names.add(new SourceName(city.name(), local, Kind.SHOWN, origin));
        }
        List<String> cyrillic = city.alternates().stream().filter(Letters::isCyrillic).toList();
        names.addAll(CyrillicNames.of(cyrillic, city.name(), city.country(), origin));
        latin(names, city, origin);
        return names;
    }

    private static SourcePlace named(SourcePlace p, List<SourceName> hand) {
        return p.named(new NameList().addAll(hand).addAll(p.names()).toList());
    }

    /** The alternates, and for each name with marks the plain spelling that the table leaves out. */
    private static void latin(NameList names, CityRow city, String origin) {
        List<String> latin = new ArrayList<>(List.of(city.name()));
        city.alternates().stream().filter(name -> !Letters.isCyrillic(name)).forEach(latin::add);
        for (String name : latin) {
            names.add(new SourceName(name, "", Kind.ALTERNATE, origin));
            names.add(new SourceName(Letters.plain(name), "", Kind.ALTERNATE, origin));
        }
    }

    /** The circle that so many people fill at a usual town's density, 2,000 to the square kilometre. */
    private static int radiusMetres(long population) {
        double squareMetres = population / PEOPLE_PER_SQUARE_METRE;
        return (int) Math.max(LEAST_RADIUS_METRES, Math.round(Math.sqrt(squareMetres / Math.PI)));
    }
}
