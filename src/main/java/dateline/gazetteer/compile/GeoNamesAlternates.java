package dateline.gazetteer.compile;

import dateline.gazetteer.compile.SourceName.Kind;
import dateline.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * GeoNames' {@code alternateNamesV2.txt}: ten fields a line, the third a language. Only Russian, Ukrainian, Spanish and
 * English names are taken; links, postal and airport codes are other values of that field.
 */
final class GeoNamesAlternates {
    static final String FILE = "alternateNamesV2.txt";
    private static final int FIELDS = 10;
    private static final int LEAST_FIELDS = 8;
    private static final int EVERY = 2_000_000;

    private record Tagged(SourceName name, boolean preferred) {}

    private GeoNamesAlternates() {}

    /** @return by GeoNames id; the preferred name of a language is {@code SHOWN}, or else the first usual one */
    static Map<Long, List<SourceName>> read(Path directory, Set<Long> wanted, Consumer<String> progress)
            throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        progress.accept("reading " + FILE);
        Map<Long, List<Tagged>> found = new HashMap<>();
        try (BufferedReader in = Table.open(file)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                take(line, file, number, wanted, found);
                if (number % EVERY == 0) {
                    progress.accept(FILE + ": " + number + " rows read");
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8 text: expected GeoNames' alternate names, unzipped", e);
        }
        Map<Long, List<SourceName>> names = new HashMap<>();
        found.forEach((id, tagged) -> names.put(id, shownFirst(tagged)));
        return names;
    }

    private static void take(String line, Path file, long number, Set<Long> wanted, Map<Long, List<Tagged>> found)
            throws IOException {
        String[] f = line.split("\t", -1);
        if (f.length < LEAST_FIELDS || f.length > FIELDS || !f[1].matches("\\d{1,18}")) {
            throw new IOException(file + ", line " + number + ": expected " + FIELDS + " fields separated by tabs, the"
                    + " second a GeoNames id (GeoNames' alternateNamesV2), found " + f.length);
        }
        long id = Long.parseLong(f[1]);
        if (!wanted.contains(id) || !Language.codes().contains(f[2]) || f[3].isBlank()
                || SensitiveRows.SHIPPED.isNameOfSite(f[3])) {
            return;
        }
        boolean preferred = f[4].equals("1");
        boolean less = f[5].equals("1") || f[6].equals("1") || f[7].equals("1");
        Kind kind = less && !preferred ? Kind.NAME : Kind.SHOWN;
        found.computeIfAbsent(id, k -> new ArrayList<>())
                .add(new Tagged(new SourceName(f[3].strip(), f[2], kind, "geonames"), preferred));
    }

    private static List<SourceName> shownFirst(List<Tagged> tagged) {
        tagged.sort(Comparator.comparing((Tagged t) -> !t.preferred));
        NameList names = new NameList();
        tagged.forEach(t -> names.add(t.name));
        return names.toList();
    }
}
