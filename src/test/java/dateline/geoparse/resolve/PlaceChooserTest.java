package dateline.geoparse.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Shipped;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import dateline.geoparse.ReadText;
import dateline.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceChooserTest {
    /** What the last name of a text is taken for: country and region, or "open"; under a publisher, or none. */
    @ParameterizedTest(name = "{1} ({0})")
    @CsvSource(delimiter = '|', value = {
        "-               | A fair opened in London.                                   | GB England",
        "-               | A fair opened in Philadelphia.                             | US Pennsylvania",
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
        List<Resolved> chosen = new PlaceChooser(read.gazetteer(), read.priors(), ReadText.CONSTANTS).choose(read.surePlaces(),
                source.equals("-") ? null : source, read.adjectives(), read.words());
        assertEquals(read.surePlaces().size(), chosen.size());
        assertEquals(expected, told(chosen.get(chosen.size() - 1), read));
    }

    /** Which of the names of a list that one word for regions stands beside are regions. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Hail fell on Douglas and Wyandotte counties, Kansas.         | Douglas County, Wyandotte County, Kansas",
        "Hail fell on Douglas, and Wyandotte counties, Kansas.        | Douglas County, Wyandotte County, Kansas",
        "Hail fell on Lawrence and then on Wyandotte counties.        | ''",
        "Hail fell on Zzyx and Wyandotte counties.                    | ''",
        "The counties met in Lawrence and Topeka, Kansas.             | Kansas",
        "Hail fell on the regions of Zzyx and Qwxy, then on Texas.    | Texas"})
    void namesBesideOneWordForTheirKindAreRegions(String text, String expected) {
        assertEquals(expected, geoparsed("en", text).mentions().stream().filter(m -> m.place() != null
                && m.place().level().word().startsWith("admin")).map(m -> m.place().name()).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "ru | Губернатор штата Винсконсин подписал закон.   | Wisconsin",
        "ru | Завод построят в Азейрбайджане.               | Azerbaijan",
        "ru | Письмо Винсконсина пропало.                    | ''"})
    void aLongNameWithOneLetterWrongIsFoundLessSurely(String lang, String text, String expected) {
        List<Mention> mentions = geoparsed(lang, text).mentions();
        assertEquals(expected, mentions.stream().map(mention -> mention.place().name()).collect(Collectors.joining(", ")));
        assertTrue(mentions.stream().allMatch(mention -> mention.confidence() < 0.7
                && mention.reasons().contains("spelt with one letter wrong")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "es | Los vecinos del barrio de San José de Sagunto pidieron árboles.  | Sagunto, Sagunto",
        "es | Se quemó un garaje en el barrio de La Paz de Murcia.             | Murcia, Murcia",
        "es | Se quemó un garaje en el barrio de San José de Zaragoza.         | Zaragoza",
        "es | Se quemó un garaje en San José de Costa Rica.                    | San José, Costa Rica",
        "en | A library opened in the Georgetown neighborhood of Seattle.        | Seattle, Seattle"})
    void aQuarterNamedWithItsTownLeadsToIt(String lang, String text, String expected) {
        assertEquals(expected, geoparsed(lang, text).mentions().stream()
                .map(mention -> mention.place() == null ? "open" : mention.place().name()).collect(Collectors.joining(", ")));
    }

    /** The level and the country of each name of a text, in its order. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "en | Nurses from Rockford and Peoria, Illinois, spent a year in Peru.  | city US, city US, admin1 US, country PE",
        "en | Nurses drove from Peru, Illinois, to Oglesby. They like Peru.     | city US, admin1 US, city US, city US",
        "en | Indiana volunteers came back from Brazil, said the pastor in Terre Haute. | admin1 US, country BR, city US",
        "es | Volcó un autobús en Ocaña, Toledo.                            | city ES, city ES",
        "es | Hubo ferias en Ocaña, Cúcuta y Pamplona.                      | city CO, city CO, city CO",
        "en | A bakery burnt down in Salta, Argentina.                      | city AR, country AR",
        "en | A bakery burnt down in Braga.                                 | city PT",
        "en | Storms swept across Salta, Argentina.                         | admin1 AR, country AR",
        "en | A bakery burnt down in Salta province.                        | admin1 AR",
        "en | Snow fell in Salzburg, Carinthia and Burgenland.              | admin1 AT, admin1 AT, admin1 AT",
        "en | A fair in Perth, Ontario, was long. They liked Perth.         | city CA, admin1 CA, city CA",
        "en | Ottawa and Kingston played. They met Perth, Ontario, in Perth. | city CA, city CA, city CA, admin1 CA, city CA",
        "es | Se quemó una panadería en Arequipa.                           | city PE",
        "es | Se quemó una panadería en Soria.                              | city ES",
        "es | Hubo lluvias en la provincia de Granada.                      | admin2 ES",
        "es | Hubo lluvias en la provincia argentina de Salta.              | admin1 AR",
        "es | Hubo lluvias por todo Arequipa.                               | admin1 PE",
        "es | Granada es un país. Fueron a la ciudad española de Granada.   | country GD, city ES",
        "uk | Вашингтон прийняв послів. У штаті Вашингтон горів ліс.        | city US, admin1 US"})
    void tellsATownFromARegionOrCountryOfItsName(String lang, String text, String expected) {
        String told = geoparsed(lang, text).mentions().stream().map(Mention::place)
                .map(place -> place == null ? "open" : place.level().word() + " " + place.country())
                .collect(Collectors.joining(", "));
        assertEquals(expected, told);
    }

    private static Geoparsed geoparsed(String lang, String text) {
        return new Geoparser(Shipped.gazetteer()).read(new Document("1", lang, text, null, null));
    }

    @Test
    void aPartOfATownLeadsToItsTownAndSaysSo() {
        Mention part = geoparsed("es", "Hubo una protesta en Carabanchel.").mentions().get(0);
        assertEquals("geonames:3117735", part.place().id());
        assertTrue(part.reasons().contains("a part of Madrid"), part.reasons()::toString);
    }

    private static String told(Resolved resolved, ReadText read) {
        if (resolved.isOpen()) {
            return "open";
        }
        Place place = read.places().get(resolved.place());
        return place.country() + (place.admin1() == null ? "" : " " + place.admin1());
    }
}
