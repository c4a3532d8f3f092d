package dateline.gazetteer;

import dateline.text.Language;
import dateline.text.ResourceLines;
import java.util.List;

/**
 * One line of {@code gazetteer/adjectives-xx.txt}: a place and its adjectives and names of its people.
 *
 * @param place a country's ISO 3166-1 alpha-2 code; a region's as that code, a stop and GeoNames' admin1 code ("US.CA");
 *     any other place's id
 * @param words in lower case; in Russian and Ukrainian a star at the end stands for the endings of the word's kind
 */
public record PlaceAdjectives(String place, List<String> words) {
    public static List<PlaceAdjectives> read(Language language) {
        return ResourceLines.read("/gazetteer/adjectives-" + language.code() + ".txt").stream()
                .map(PlaceAdjectives::parse).toList();
    }

    private static PlaceAdjectives parse(String line) {
        String[] columns = line.split("\t");
        return new PlaceAdjectives(columns[0], List.of(columns[1].split(" +")));
    }

    public boolean ofCountry() {
        return place.length() == 2;
    }
}
