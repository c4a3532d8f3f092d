package dateline.text;

/** Numbers as tables have them ("-0.18"), read without an object made; to the same bits as Java's own readers give. */
public final class Decimal {
    private static final int NONE = -1;
    private static final int MOST_DIGITS = 7; // as a float holds them exactly
    private static final float[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private Decimal() {}

    /** @throws NumberFormatException where it is none */
    public static float parseFloat(String text, int start, int end) {
        int point = point(text, start, end);
        return point == NONE ? Float.parseFloat(text.substring(start, end)) : digits(text, start, end) / TENS[end - point];
    }

    /** @throws NumberFormatException where it is none */
    public static double parseDouble(String text, int start, int end) {
        int point = point(text, start, end);
        return point == NONE ? Double.parseDouble(text.substring(start, end))
                : (double) digits(text, start, end) / TENS[end - point];
    }

    /** Where the digits behind the point begin, or the end; {@link #NONE} where it is not some digits with one point at most. */
    private static int point(String text, int start, int end) {
        int first = isNegative(text, start, end) ? start + 1 : start;
        int point = end;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            boolean isPoint = c == '.' && point == end && i > first && i + 1 < end;
            if (!isPoint && (c < '0' || c > '9')) {
                return NONE;
            }
            point = isPoint ? i + 1 : point;
        }
        boolean zero = first < end && first > start && text.charAt(first) == '0' && digits(text, start, end) == 0; // "-0.0"
        return first == end || end - first > MOST_DIGITS || zero ? NONE : point;
    }

    private static boolean isNegative(String text, int start, int end) {
        return start < end && text.charAt(start) == '-';
    }

    /** The number without its point. */
    private static int digits(String text, int start, int end) {
        boolean negative = isNegative(text, start, end);
        int digits = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char c = text.charAt(i);
            digits = c == '.' ? digits : digits * 10 + c - '0';
        }
        return negative ? -digits : digits;
    }
}
