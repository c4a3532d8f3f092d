package dateline.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.fit.AnnotatedText.Gold;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Mention;
import dateline.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesScoreTest {
    private final NamesScore score = new NamesScore();

    @Test
    void overlapIsFoundButNotExactly() {
        score.add(List.of(Gold.scored(0, 10), Gold.scored(20, 25)), List.of(mention(0, 5, null)));
        assertEquals(1, score.precision());
        assertEquals(0.5, score.recall());
        assertEquals(2 / 3.0, score.f(), 1e-9);
        assertEquals(0, score.exactF());
    }

    @Test
    void whatIsNotScoredNeitherHelpsNorHarms() {
        Gold adjective = new Gold(new Span(30, 40), false, Double.NaN, Double.NaN, null);
        score.add(List.of(Gold.scored(0, 10), adjective), List.of(mention(0, 10, null), mention(30, 40, null)));
        assertEquals(1, score.precision());
        assertEquals(1, score.recall());
    }

    @Test
    void aNameInsideALongerOneFoundExactlyIsNotMissed() {
        score.add(List.of(Gold.scored(0, 20), Gold.scored(12, 20)), List.of(mention(0, 20, null)));
        assertEquals(1, score.exactF());
    }

    @Test
    void aFindWhereNothingIsMarkedIsFalse() {
        score.add(List.of(Gold.scored(0, 10)), List.of(mention(0, 10, null), mention(30, 40, null)));
        assertEquals(0.5, score.precision());
    }

    @Test
    void aTownIsPlacedNearByAndACountryByItsLevel() {
        Gold town = new Gold(new Span(0, 4), true, 50, 30, "city");
        Gold country = new Gold(new Span(10, 14), true, 50, 30, "country");
        score.add(List.of(town, country),
                List.of(mention(0, 4, place(Level.CITY, 51, 30)), mention(10, 14, place(Level.CITY, 50, 30))));
        assertEquals(0.5, score.placed());
        score.add(List.of(town, country),
                List.of(mention(0, 4, place(Level.CITY, 53, 30)), mention(10, 14, place(Level.COUNTRY, 55, 30))));
        assertEquals(0.5, score.placed());
    }

    private static Mention mention(int start, int end, Place place) {
        return new Mention(start, end, "", place, 0, 1, List.of());
    }

    private static Place place(Level level, double lat, double lon) {
        return new Place("test:1", "", Map.of(), level, "", lat, lon, 1000, null, null, null, 0);
    }
}
