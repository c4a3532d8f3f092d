package dateline.geoparse.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.geoparse.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlaceTest {
    private static final ReadText READ = ReadText.of("en", "London, Gainesville, Canada, Ontario, Lima, Reading");

    /** Whether the publisher bears the town's name (1), and whether its address is of the country. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lfpress.ca,        geonames:6058560, 0, 1", "lfpress.ca,        geonames:2643743, 0, 0",
        "LFPRESS.CA,        geonames:6058560, 0, 1", "example.co.uk,     geonames:2643743, 0, 1",
        "gainesville.com,   geonames:4156404, 1, 0", "gainesvilletimes.com, geonames:4156404, 1, 0",
        "Gainesville Sun,   geonames:4156404, 1, 0", "gainesville.ca,    geonames:4156404, 1, 0",
        "london.ca,         geonames:6058560, 1, 1", "lfpress.ca,        geonames:6251999, 0, 0",
        "lima.pe,           geonames:3936456, 0, 1", "example.com,       geonames:4156404, 0, 0",
        ",                  geonames:4156404, 0, 0"})
    void aPublisherSpeaksOfItsTownAndItsCountry(String source, String place, int town, int country) {
        SourcePlace paper = new SourcePlace(READ.places(), source);
        assertEquals(town == 1, paper.isNamedAfter(READ.place(place)));
        assertEquals(country == 1, paper.isOfCountry(READ.place(place)));
    }
}
