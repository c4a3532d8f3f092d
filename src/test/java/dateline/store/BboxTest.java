package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BboxTest {
    @Test
    void readsFourNumbersAndSixWithHeights() {
        assertEquals(new Bbox(-10.5, 35, 4, 44.25), Bbox.parse("-10.5,35,4,44.25"));
        assertEquals(new Bbox(-10.5, 35, 4, 44.25), Bbox.parse(" -10.5, 35, -100, 4, 44.25, 9000"));
    }

    @Test
    void crossesTheAntimeridianWhereWestIsGreaterThanEast() {
        assertTrue(Bbox.parse("170,-20,-170,0").crossesAntimeridian());
        assertFalse(Bbox.parse("-180,-90,180,90").crossesAntimeridian());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "1,2,3,4,5,6,7", "1,2,3,x", "1,2,3,", "NaN,0,1,1",
        "Infinity,0,1,1", "0x1,0,1,1", "1,50,2,40", "0,-91,1,1", "-181,0,1,1", "1e999999999,0,1,1", "1 2 3 4"})
    void refusesWhatIsNoBox(String text) {
        assertThrows(IllegalArgumentException.class, () -> Bbox.parse(text));
    }
}
