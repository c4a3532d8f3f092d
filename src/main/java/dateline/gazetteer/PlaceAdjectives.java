package dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of {@code gazetteer/adjectives-xx.txt}: a place and its adjectives and names of its people.
 *
 * @param place a country's ISO 3166-1 alpha-2 code; a region's as that code, a stop and GeoNames' admin1 code ("US.CA");
 *     any other place's id
 * @param words in lower case; in Russian and Ukrainian a star at the end stands for the endings of the word's kind
 */
public record PlaceAdjectives(String place, List<String> words) {

    /** @param lang ru, uk, es or en */
    public static List<PlaceAdjectives> read(String lang) {
        try (InputStream in = PlaceAdjectives.class.getResourceAsStream("/gazetteer/adjectives-" + lang + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PlaceAdjectives::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaceAdjectives parse(String line) {
        String[] columns = line.split("\t");
        return new PlaceAdjectives(columns[0], List.of(columns[1].split(" +")));
    }

    public boolean ofCountry() {
        return place.length() == 2;
    }
}
