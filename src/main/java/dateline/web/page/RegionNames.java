package dateline.web.page;

import dateline.event.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of countries' regions in the reader's language, from {@code data/basemap/region-names.tsv}; reports have the
 * English ones.
 */
final class RegionNames {
    private static final List<String> COLUMNS = List.of("en", "es", "ru", "uk");

    /** Read when first asked for. */
    private static final class Read {
        private static final Map<String, String[]> NAMES = read();
    }

    private RegionNames() {}

    /** The region that a place lies in; null where it lies in none, as it is where no other name is known. */
    static String of(Where where, String hl) {
        if (where.admin1() == null || hl.equals("en")) {
            return where.admin1();
        }
        String[] names = Read.NAMES.get(where.country() + '\t' + where.admin1());
        return names == null ? where.admin1() : names[COLUMNS.indexOf(hl)];
    }

    private static Map<String, String[]> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RegionNames.class.getResourceAsStream("/data/basemap/region-names.tsv"), StandardCharsets.UTF_8))) {
            Map<String, String[]> names = new HashMap<>();
            lines.lines().map(line -> line.split("\t")).forEach(row ->
                    names.put(row[0] + '\t' + row[1], new String[] {row[1], row[2], row[3], row[4]}));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
