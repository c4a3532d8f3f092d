package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static void isRead(String number) {
        String line = "a\t" + number;
        assertEquals(Float.floatToRawIntBits(Float.parseFloat(number)),
                Float.floatToRawIntBits(Decimal.parseFloat(line, 2, line.length())), number);
        assertEquals(Double.doubleToRawLongBits(Double.parseDouble(number)),
                Double.doubleToRawLongBits(Decimal.parseDouble(line, 2, line.length())), number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-0.0", "0.00", "7", "-0.18", "12.345", "9999999", "0.000001", "16777217", "1e-3", "123456789.5"})
    void aNumberIsReadAsJavaReadsIt(String number) {
        isRead(number);
    }

    @Test
    void numbersOfAllLengthsAreReadAsJavaReadsThem() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String digits = Integer.toString(random.nextInt(10_000_000));
            int point = random.nextInt(digits.length());
            isRead((random.nextBoolean() ? "-" : "") + (point == 0 ? "0" : digits.substring(0, point)) + "." + digits.substring(point));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "a", "1,5"})
    void whatIsNoNumberIsRefused(String text) {
        assertThrows(NumberFormatException.class, () -> Decimal.parseFloat(text, 0, text.length()));
        assertThrows(NumberFormatException.class, () -> Decimal.parseDouble(text, 0, text.length()));
    }
}
