package dateline.geoparse.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.geoparse.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProximityTest {
    /** How many of the other names stand by London in England, and by London in Ontario. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "A fair in London.                                    | 0    | 0",
        "A fair in London and London.                         | 0    | 0",
        "A fair in London and Tokyo.                          | 0    | 0",
        "A fair in London and Croydon.                        | 0.97 | 0",
        "A fair in London, Croydon and Croydon.               | 0.97 | 0",
        "A fair in London and Sarnia.                         | 0    | 0.42",
        "A fair in London and England.                        | 0    | 0"})
    void eachOtherNameCountsOnceByItsDistance(String text, double english, double ontarian) {
        ReadText read = ReadText.of("en", text);
        Proximity proximity = new Proximity(read.places(), read.surePlaces().stream().map(Belief::alone).toList(), ReadText.CONSTANTS);
        assertEquals(english, proximity.of(read.candidate("London").form(), read.place("geonames:2643743")), 0.05);
        assertEquals(ontarian, proximity.of(read.candidate("London").form(), read.place("geonames:6058560")), 0.05);
    }
}
