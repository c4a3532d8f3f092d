package dateline.geoparse.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.gazetteer.Place;
import dateline.geoparse.ReadText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceChooserTest {
    /** What the last name of a text is taken for: country and region, or "open"; under a publisher, or none. */
    @ParameterizedTest(name = "{1} ({0})")
    @CsvSource(delimiter = '|', value = {
        "-               | A fair opened in London.                                   | GB England",
        "-               | A fair opened in Hamilton.                                 | open",
        "lfpress.ca      | A fair opened in Hamilton.                                 | CA Ontario",
        "x.co.nz         | A fair opened in Hamilton.                                 | NZ Waikato",
        "x.co.uk         | A fair opened in Cambridge.                                | GB England",
        "x.com           | A fair opened in Cambridge.                                | open",
        "x.es            | A fair opened in Valencia.                                 | ES Valencian Community",
        "x.ve            | A fair opened in Valencia.                                 | VE Carabobo",
        "gainesville.com | A fair opened in Gainesville.                              | US Florida",
        "-               | A fair opened in Toronto, Ottawa, Hamilton and London.     | CA Ontario",
        "-               | A fair opened in London, Ontario.                          | CA",
        "-               | A fair in Paris, Texas, was long. They liked Paris.        | US Texas",
        "-               | A fair opened in Buenos Aires, Rosario, Mendoza and Córdoba. | AR Córdoba",
        "-               | A fair opened in Seville, Málaga and Córdoba.              | ES Andalusia",
        "-               | A fair opened in the Nicaraguan town of León.              | NI León Department",
        "-               | A fair opened in the Mexican town of León.                 | MX Guanajuato",
        "-               | A fair in Tbilisi, Batumi and Kutaisi cheered Georgia.     | GE",
        "-               | Roads from Atlanta, Savannah and Macon crossed Georgia.    | US"})
    void picksThePlaceThatTheTextAndItsPublisherMean(String source, String text, String expected) {
        ReadText read = ReadText.of("en", text);
        List<Resolved> chosen = new PlaceChooser(read.places(), ReadText.CONSTANTS).choose(read.surePlaces(),
                source.equals("-") ? null : source, read.adjectives());
        assertEquals(read.surePlaces().size(), chosen.size());
        assertEquals(expected, told(chosen.get(chosen.size() - 1), read));
    }

    private static String told(Resolved resolved, ReadText read) {
        if (resolved.isOpen()) {
            return "open";
        }
        Place place = read.places().get(resolved.place());
        return place.country() + (place.admin1() == null ? "" : " " + place.admin1());
    }
}
