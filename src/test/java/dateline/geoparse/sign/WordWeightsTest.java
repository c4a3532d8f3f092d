package dateline.geoparse.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordWeightsTest {
    @Test
    void weighsWhatWasLearntAndNothingElse() {
        WordWeights weights = WordWeights.of(Map.of(-7, 1.0, 8, -0.51, 12, 99.0));
        assertEquals(0.5, weights.sum(new int[] {-7, 8, 5}), 1e-6);
        assertEquals(3.175, weights.sum(new int[] {12}), 1e-6, "no feature weighs more than its byte holds");
    }

    @Test
    void writesHashesRisingAndLeavesOutWhatRoundsToNothing() {
        byte[] bytes = WordWeights.bytes(Map.of(9, 1.0, -3, -1.0, 4, 0.01));
        ByteBuffer expected = ByteBuffer.allocate(14).putInt(2).putInt(-3).putInt(9).put((byte) -40).put((byte) 40);
        assertArrayEquals(expected.array(), bytes);
    }
}
