package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/**
 * Writes addresses as the reader sees them ({@link SeenAddress}).
 *
 * @param base scheme, host and what path a proxy has put before {@code /api}
 * @param path of this request, from {@code /api}, encoded
 * @param query of this request
 */
public record Links(String base, String path, Map<String, String> query) {
    public static Links of(HttpServletRequest request, Parameters parameters) {
        return new Links(SeenAddress.of(request).base(), request.getRequestURI(), parameters.values());
    }

    /** The address of something else; each segment is encoded. */
    public String to(String... segments) {
        StringBuilder href = new StringBuilder(base).append("/api");
        for (String segment : segments) {
            href.append('/').append(UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8));
        }
        return href.toString();
    }

    /** The address of this request. */
    public String self() {
        return path(query);
    }

    /** The address of this request with another query. */
    public String path(Map<String, String> parameters) {
        return base + path + query(parameters);
    }

    /** The address of this request with one parameter set otherwise. */
    public String with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(query);
        changed.put(name, value);
        return base + path + query(changed);
    }

    /** The same of this answer in a format, where perhaps its reader's program had asked for it without naming it in the address. */
    public Links in(String format) {
        Map<String, String> changed = new TreeMap<>(query);
        changed.put("f", format);
        return new Links(base, path, changed);
    }

    /** The address of the part of this answer that begins at a cursor. */
    public String withCursor(String cursor) {
        Map<String, String> changed = new TreeMap<>(query);
        changed.remove("offset");
        changed.put("cursor", cursor);
        return base + path + query(changed);
    }

    /** This document, and the same in the other format. */
    public List<Link> selfAndAlternate(Format format, String jsonType) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(base + path + query(query), "self", type(format, jsonType), "This document"));
        Format other = format.other();
        links.add(new Link(with("f", other.word), "alternate", type(other, jsonType),
                "This document as " + other.name()));
        return links;
    }

    private static String type(Format format, String jsonType) {
        return format == Format.HTML ? "text/html" : jsonType;
    }

    /** A plus sign would be read as a space, so it is encoded beyond what RFC 3986 asks. */
    public static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, value) -> query
                .append(query.isEmpty() ? '?' : '&').append(name).append('=')
                .append(UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8).replace("+", "%2B")));
        return query.toString();
    }
}
