package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void leavesOutControlsAndWhatTurnsTheText() {
        assertEquals("evil live", OneLine.of("\u202eevil\u202c\u0000\n\t live\u2066", 50));
    }

    @Test
    void cutsAtAWordWhereThereIsOne() {
        assertEquals("one two…", OneLine.of("one two three", 10));
        assertEquals("abcdefghi…", OneLine.of("abcdefghijklmnop", 10));
        assertTrue(OneLine.of("😀".repeat(400), 300).length() <= 300);
    }

    @Test
    void nothingIsNull() {
        assertNull(OneLine.of(null, 10));
        assertNull(OneLine.of(" \u200e ", 10));
    }
}
