package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The address under which a reader sees the server: of the request itself, or as a proxy that the operator named tells it.
 * Of a header that holds several values the last counts, which that proxy has added; one that is no scheme, host, port or
 * path is passed over.
 */
public record SeenAddress(String base) {
    private static final Pattern SCHEME = Pattern.compile("(?i)https?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]{0,253}[A-Za-z0-9_])?\\.?"
            + "|\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}){1,20}/?");
    private static final String ATTRIBUTE = SeenAddress.class.getName();

    /** Reads it once; {@link #of} finds it again. */
    static void read(HttpServletRequest request, Networks proxies) {
        boolean ofProxy = Networks.address(request.getRemoteAddr()).filter(proxies::hold).isPresent();
        UnaryOperator<String> told = ofProxy ? name -> last(request, name) : name -> "";
        String scheme = matching(SCHEME, told.apply("X-Forwarded-Proto")).orElseGet(request::getScheme)
                .toLowerCase(Locale.ROOT);
        String host = authority(told.apply("X-Forwarded-Host")).or(() -> authority(last(request, "Host")))
                .orElseGet(() -> local(request));
        String port = told.apply("X-Forwarded-Port");
        String authority = isPort(port) && NAME.matcher(host).matches() ? host + ":" + port : host;
        String prefix = matching(PREFIX, told.apply("X-Forwarded-Prefix")).orElse("").replaceFirst("/$", "");
        String base = scheme + "://" + authority.replaceFirst(scheme.equals("https") ? ":443$" : ":80$", "") + prefix;
        request.setAttribute(ATTRIBUTE, new SeenAddress(base));
    }

    public static SeenAddress of(HttpServletRequest request) {
        return (SeenAddress) request.getAttribute(ATTRIBUTE);
    }

    /** A host, and its port where it has one. */
    private static Optional<String> authority(String text) {
        int colon = text.lastIndexOf(':');
        boolean ported = colon > text.lastIndexOf(']');
        String name = ported ? text.substring(0, colon) : text;
        boolean sane = NAME.matcher(name).matches() && (!ported || isPort(text.substring(colon + 1)));
        return sane ? Optional.of(text) : Optional.empty();
    }

    private static boolean isPort(String text) {
        return PORT.matcher(text).matches() && Integer.parseInt(text) < 1 << 16;
    }

    private static String local(HttpServletRequest request) {
        String address = request.getLocalAddr();
        return (address.contains(":") ? "[" + address + "]" : address) + ":" + request.getLocalPort();
    }

    private static Optional<String> matching(Pattern form, String text) {
        return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static String last(HttpServletRequest request, String header) {
        List<String> values = Collections.list(request.getHeaders(header));
        String last = values.isEmpty() ? "" : values.get(values.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).strip();
    }
}
