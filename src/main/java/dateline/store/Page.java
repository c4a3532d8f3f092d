package dateline.store;

import java.util.List;

/**
 * A part of an ordered answer.
 *
 * @param matched how many there are in all
 */
public record Page<T>(long matched, List<T> items) {
    public Page {
        items = List.copyOf(items);
    }
}
