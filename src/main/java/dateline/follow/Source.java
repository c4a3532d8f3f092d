package dateline.follow;

import dateline.article.SecretlessAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feed that a home follows.
 *
 * @param address where it is; may hold a name and password, which are sent and never shown
 * @param minutes between two askings
 * @param name for people; null where none was given
 */
public record Source(String address, int minutes, String name) {
    public static final int USUAL_MINUTES = 30;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+(\\d{1,9}))?(?:\\s+(\\S.*))?");

    /** @throws IllegalArgumentException with a line for people */
    public Source {
        if (!address.matches("(?i)https?://[^/?#\\s]+\\S*")) {
            throw new IllegalArgumentException("not an address of the web (http://... or https://...): " + shown(address));
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes must be between 1 and " + MOST_MINUTES + ", not " + minutes);
        }
    }

    /** Reads {@code ADDRESS [MINUTES] [NAME]}. */
    static Source parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an address: " + line.strip());
        }
        return new Source(parts.group(1), parts.group(2) == null ? USUAL_MINUTES : Integer.parseInt(parts.group(2)),
                parts.group(3));
    }

    String line() {
        return address + " " + minutes + (name == null ? "" : " " + name);
    }

    /** The address without a password; tells a source from others. */
    public String shown() {
        return shown(address);
    }

    private static String shown(String address) {
        return SecretlessAddress.of(address);
    }

    /** Sources of one host are asked one after the other. */
    String host() {
        return host(shown());
    }

    static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
