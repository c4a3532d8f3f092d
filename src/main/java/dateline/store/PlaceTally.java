package dateline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many reports stand at each place.
 *
 * @param numbers of the places that have any, rising
 * @param counts of the same places
 */
public record PlaceTally(PlaceTable table, int[] numbers, int[] counts) {
    private static final String ORDER = "placeId";

    /** @param all by number of the place */
    public static PlaceTally of(PlaceTable table, int[] all) {
        int[] numbers = new int[(int) Arrays.stream(all).filter(count -> count > 0).count()];
        int[] counts = new int[numbers.length];
        int next = 0;
        for (int number = 0; number < all.length; number++) {
            if (all[number] > 0) {
                numbers[next] = number;
                counts[next++] = all[number];
            }
        }
        return new PlaceTally(table, numbers, counts);
    }

    /** @throws BadParameterException where the window's cursor is none of these */
    public Page<PlaceCount> page(Window window) throws IOException {
        int first = window.offset();
        if (window.cursor() != null) {
            Cursor cursor = Cursor.parse(window.cursor(), ORDER);
            int at = find(cursor.id());
            first = cursor.before() ? Math.max(0, (at < 0 ? -at - 1 : at) - window.limit()) : at < 0 ? -at - 1 : at + 1;
        }
        int end = (int) Math.min(numbers.length, (long) first + window.limit());
        List<PlaceCount> places = new ArrayList<>();
        for (int i = first; i < end; i++) {
            places.add(at(i));
        }
        return new Page<>(numbers.length, places, end < numbers.length && !places.isEmpty() ? cursor(end - 1, false) : null,
                first > 0 && !places.isEmpty() ? cursor(first, true) : null);
    }

    public Optional<PlaceCount> place(String id) throws IOException {
        int at = find(id);
        return at < 0 ? Optional.empty() : Optional.of(at(at));
    }

    PlaceFacts facts(int index) {
        return table.get(numbers[index]);
    }

    PlaceCount at(int index) throws IOException {
        return new PlaceCount(table.where(numbers[index]), counts[index]);
    }

    private String cursor(int index, boolean before) {
        return new Cursor(ORDER, before, "", facts(index).placeId()).text();
    }

    /** As {@link Arrays#binarySearch}. */
    private int find(String id) {
        int low = 0;
        int high = numbers.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = facts(middle).placeId().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -low - 1;
    }
}
