package dateline.geoparse.sign;

import java.util.Arrays;

/**
 * The candidates beside each candidate of one text, by its number; -1 where there is none.
 *
 * @param container the one that says which country or region it lies in
 * @param contained the one whose container it is
 * @param joinedBefore the one before it in a list, in brackets or without a word between
 * @param joinedAfter the same after it
 */
record Neighbours(int[] container, int[] contained, int[] joinedBefore, int[] joinedAfter) {
    static Neighbours none(int candidates) {
        return new Neighbours(none(new int[candidates]), none(new int[candidates]), none(new int[candidates]),
                none(new int[candidates]));
    }

    private static int[] none(int[] numbers) {
        Arrays.fill(numbers, -1);
        return numbers;
    }
}
