package dateline.geoparse.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.geoparse.ReadText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedCountriesTest {
    private static final String ONTARIO_LONDON = "geonames:6058560";
    private static final String ENGLISH_LONDON = "geonames:2643743";

    private static List<Belief> beliefs(ReadText read) {
        return read.surePlaces().stream().map(Belief::alone).toList();
    }

    private static NamedCountries named(ReadText read) {
        return new NamedCountries(read.places(), beliefs(read), List.of(), read.adjectives(), ReadText.CONSTANTS);
    }

    private static double of(String text, String place) {
        ReadText read = ReadText.of("en", text);
        NamedCountries.Others others = named(read).others(read.candidate("London").form());
        return others.countryShare(read.place(place)) + others.regionShare(read.place(place));
    }

    /** Which of the two Londons the other names of a text speak for. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "A fair in London, Toronto and Ottawa.                          | CA",
        "A fair in London, Manchester and Leeds.                        | GB",
        "A Canadian fair, with Canadian cows, was held by day in London. | CA",
        "A fair in London.                                              | -",
        "A fair in London and in Tokyo.                                 | -"})
    void theOtherNamesOfATextSpeakForTheirCountry(String text, String country) {
        double canadian = of(text, ONTARIO_LONDON);
        double british = of(text, ENGLISH_LONDON);
        assertEquals(country, canadian > british ? "CA" : british > canadian ? "GB" : "-", canadian + " to " + british);
    }

    @Test
    void aNameNamedWithWhatItLiesInIsCarriedThroughTheText() {
        ReadText read = ReadText.of("en", "A fair in London, Ontario, in May. In June it rained.");
        assertTrue(named(read).carries(read.place(ONTARIO_LONDON)));
        assertFalse(named(read).carries(read.place(ENGLISH_LONDON)));
    }

    @Test
    void aNameWithTwoCountriesThatAreAsLikelyIsNotSure() {
        ReadText read = ReadText.of("en", "A fair in Tokyo, Springfield and Valencia.");
        double tokyo = beliefs(read).get(0).sureness(read.places());
        double valencia = beliefs(read).get(2).sureness(read.places());
        assertEquals(1, tokyo, 0.2);
        assertTrue(valencia < tokyo, valencia + " " + tokyo);
        assertTrue(named(ReadText.of("en", "Nothing here.")).isEmpty());
    }
}
