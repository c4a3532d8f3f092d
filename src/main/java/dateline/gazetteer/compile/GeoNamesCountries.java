package dateline.gazetteer.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The country codes of GeoNames' {@code countryInfo.txt}; none means that any code will do. */
record GeoNamesCountries(Set<String> codes) {
    static final GeoNamesCountries ANY = new GeoNamesCountries(Set.of());
    private static final int FIELDS = 19;

    static GeoNamesCountries read(Path file) throws IOException {
        Set<String> codes = new HashSet<>();
        try (BufferedReader in = Table.open(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] f = line.split("\t", -1);
                if (f.length != FIELDS || !f[0].matches("[A-Z]{2}")) {
                    throw new IOException(file + ", line " + number + ": expected " + FIELDS + " fields separated by"
                            + " tabs, the first a country's two letters (GeoNames' countryInfo), found " + f.length);
                }
                codes.add(f[0]);
            }
        }
        if (codes.isEmpty()) {
            throw new IOException(file + " holds no country: expected GeoNames' countryInfo");
        }
        return new GeoNamesCountries(codes);
    }

    boolean knows(GeoNamesRow row) {
        return codes.isEmpty() || row.country().isEmpty() || codes.contains(row.country());
    }
}
