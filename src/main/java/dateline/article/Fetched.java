package dateline.article;

import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param address where it came from at last, after redirects, without a password
 * @param headers by lower-case name, the last of each
 * @param body unpacked
 */
public record Fetched(String address, int status, String reason, Map<String, String> headers, byte[] body) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** For people: {@code 404 Not Found}. */
    public String line() {
        return (status + " " + (reason == null ? "" : reason)).strip();
    }
}
