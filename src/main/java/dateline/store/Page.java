package dateline.store;

import java.util.List;

/**
 * A part of an ordered answer.
 *
 * @param matched how many there are in all
 * @param next the cursor of the part after this one, or null where this is the last
 * @param prev the cursor of the part before this one, or null where this is the first
 */
public record Page<T>(long matched, List<T> items, String next, String prev) {
    public Page {
        items = List.copyOf(items);
    }
}
