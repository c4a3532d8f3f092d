package dateline.export;

import java.time.Instant;

/**
 * What a file of reports says of itself, where its format has room for it.
 *
 * @param address where it is from (an absolute URI)
 * @param updated when it was made
 */
public record About(String title, String address, Instant updated) {
    /** Of what this program wrote on a machine of its own. */
    public static About local() {
        return new About("Reported events", "urn:dateline:reports", Instant.now());
    }
}
