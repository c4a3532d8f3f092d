package dateline.geoparse.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.geoparse.ReadText;
import dateline.geoparse.recognise.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedCountriesTest {
    private static final String ONTARIO_LONDON = "geonames:6058560";
    private static final String ENGLISH_LONDON = "geonames:2643743";

    private static NamedCountries named(ReadText read) {
        return new NamedCountries(read.places(), read.surePlaces(), read.adjectives(), ReadText.CONSTANTS);
    }

    private static double of(String text, String place) {
        ReadText read = ReadText.of("en", text);
        NamedCountries named = named(read);
        Candidate london = read.candidate("London");
        return named.of(london, read.place(place), named.sureness(london));
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
        String text = "A fair in London, Ontario, in May. In June it rained.";
        assertTrue(of(text, ONTARIO_LONDON) >= ReadText.CONSTANTS.of("carried"));
        assertTrue(of(text, ENGLISH_LONDON) < ReadText.CONSTANTS.of("carried"));
    }

    @Test
    void aNameWithTwoCountriesThatAreAsLikelyIsNotSure() {
        ReadText read = ReadText.of("en", "A fair in Tokyo, Springfield and Valencia.");
        NamedCountries named = named(read);
        assertEquals(1, named.sureness(read.candidate("Tokyo")), 0.2);
        assertTrue(named.sureness(read.candidate("Valencia")) < named.sureness(read.candidate("Tokyo")));
        assertTrue(named(ReadText.of("en", "Nothing here.")).isEmpty());
    }
}
