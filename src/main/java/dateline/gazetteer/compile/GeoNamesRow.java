package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of GeoNames' main table (cities500.txt to allCountries.txt): 19 fields separated by tabs, without a head, as
 * download.geonames.org/export/dump/readme.txt describes them.
 *
 * @param featureClass P, A, H, L ...
 * @param feature feature code, PPL, ADM1 ...
 * @param admin2 GeoNames admin2 code inside the first-level region, empty where unknown
 */
record GeoNamesRow(long id, String name, String ascii, String alternates, double lat, double lon, String featureClass,
        String feature, String country, String admin1, String admin2, long population) {
    private static final int FIELDS = 19;
    private static final Set<String> SEAS = Set.of("SEA", "OCN", "GULF", "STRT");
    private static final Set<String> REGIONS = Set.of("RGN", "CONT");

    interface Taker {
        void take(GeoNamesRow row) throws IOException;
    }

    /** @throws IOException where a line is not of this table; the message tells which line and what was expected */
    static void read(Path file, Taker taker) throws IOException {
        try (BufferedReader in = Table.open(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                taker.take(parse(line, file, number));
            }
            if (number == 0) {
                throw new IOException(file + " is empty: expected GeoNames' table of places");
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8 text: expected GeoNames' table of places, unzipped", e);
        }
    }

    static GeoNamesRow parse(String line, Path file, int number) throws IOException {
        String[] f = line.split("\t", -1);
        if (f.length != FIELDS) {
            throw new IOException(file + ", line " + number + ": expected " + FIELDS
                    + " fields separated by tabs (GeoNames' table of places), found " + f.length);
        }
        try {
            // millions of rows are held at once: their codes are shared, and an ascii name that is the name itself
            GeoNamesRow row = new GeoNamesRow(Long.parseLong(f[0]), f[1], f[2].equals(f[1]) ? f[1] : f[2], f[3],
                    Double.parseDouble(f[4]), Double.parseDouble(f[5]), f[6].intern(), f[7].intern(), f[8].intern(),
                    f[10].intern(), f[11].intern(), f[14].isEmpty() ? 0 : Long.parseLong(f[14]));
            if (!f[1].isBlank() && Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180) {
                return row;
            }
        } catch (NumberFormatException e) {
            throw new IOException(file + ", line " + number + ": expected a number (id, lat, lon or population): "
                    + e.getMessage(), e);
        }
        throw new IOException(file + ", line " + number
                + ": expected a name, and lat and lon in degrees, found \"" + f[1] + "\", " + f[4] + ", " + f[5]);
    }

    boolean isPopulatedPlace() {
        return featureClass.equals("P") && !CityRow.NOT_PLACES.contains(feature);
    }

    /** A section of a town: its name leads to the town. */
    boolean isPart() {
        return feature.equals("PPLX");
    }

    CityRow city() {
        List<String> others = new ArrayList<>(List.of(alternates.split(",")));
        others.add(0, ascii);
        return new CityRow(id, name, CityRow.withoutSites(CityRow.worthKeeping(name, others)), lat, lon, feature, country, admin1,
                population);
    }

    /** Why this row is not taken, or null: only what a report may be placed at has a place in the gazetteer. */
    String refusal(long minPopulation) {
        if (featureClass.equals("P")) {
            return CityRow.NOT_PLACES.contains(feature) ? feature + ": not a place of its own"
                    : isSensitiveSite() ? feature + ": a military or other sensitive site"
                    : population < minPopulation ? "population below " + minPopulation : null;
        }
        return level() == null || level() == Level.REGION && isSensitiveSite() ? "feature " + featureClass + "." + feature : null;
    }

    boolean isSensitiveSite() {
        return SensitiveRows.SHIPPED.holds(id, name, feature);
    }

    /** Null where the feature is none that the gazetteer takes. */
    Level level() {
        return switch (featureClass) {
            case "P" -> Level.CITY;
            case "A" -> feature.equals("ADM1") ? Level.ADMIN1 : feature.equals("ADM2") ? Level.ADMIN2
                    : feature.startsWith("PCL") && !feature.equals("PCLH") ? Level.COUNTRY : null;
            case "H" -> SEAS.contains(feature) ? Level.SEA : null;
            case "L" -> REGIONS.contains(feature) ? Level.REGION : null;
            default -> null;
        };
    }

    /** What the table itself does not tell. */
    int usualRadiusMetres() {
        return switch (level()) {
            case COUNTRY, SEA -> 300_000;
            case ADMIN1, REGION -> 100_000;
            default -> 30_000;
        };
    }

    String admin1Key() {
        return country + '.' + admin1;
    }

    String admin2Key() {
        return country + '.' + admin1 + '.' + admin2;
    }

    double[] point() {
        return new double[] {lat, lon};
    }
}
