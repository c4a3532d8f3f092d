package dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A point in an ordered answer, between two items: next to the one with this value and id.
 *
 * @param order the word of the order it stands in
 * @param before whether what comes before it is asked for, rather than what comes after
 * @param value what the item is ordered by, as text
 * @param id the item's
 */
public record Cursor(String order, boolean before, String value, String id) {
    private static final String BETWEEN = "\n";

    /** @throws BadParameterException where it is none of that order */
    public static Cursor parse(String text, String order) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, 4); // the value may hold any character
            if (parts.length == 4 && parts[0].equals(order) && parts[1].matches("before|after")) {
                return new Cursor(parts[0], parts[1].equals("before"), parts[3], parts[2]);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw bad();
    }

    public static BadParameterException bad() {
        return new BadParameterException("cursor", "must be one of a next or prev link, asked with the same sortby");
    }

    public String text() {
        String parts = String.join(BETWEEN, order, before ? "before" : "after", id, value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }
}
