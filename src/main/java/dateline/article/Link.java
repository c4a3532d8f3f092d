package dateline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses of articles: made whole, and told apart. */
final class Link {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_\\w+|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|_ga|ref_src"
            + "|cmpid|cmp|ns_\\w+|at_(?:medium|campaign|custom\\d)|xtor|from=rss|wt_mc|spm)(=.*)?");

    private Link() {}

    static boolean isWeb(String link) {
        return link != null && WEB.matcher(link).matches();
    }

    /** A link as publishers write them, made whole by the address that it stands at; null where it is none. */
    static String whole(String link, String base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        String written = link.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", "").replace(" ", "%20").replace("\"", "%22")
                .replace("<", "%3C").replace(">", "%3E");
        if (isWeb(written) || base == null) {
            return isWeb(written) ? written : null;
        }
        try {
            String whole = new URI(base.strip().replace(" ", "%20")).resolve(new URI(written)).toString();
            return isWeb(whole) ? whole : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** What is the same for all addresses of one page: without tracking, fragment, {@code www.}, last slash; http is https. */
    static String identity(String link) {
        String bare = link.replaceFirst("#.*$", "").replaceFirst("(?i)^https?://(www\\.)?", "https://");
        int query = bare.indexOf('?');
        String path = query < 0 ? bare : bare.substring(0, query);
        String kept = query < 0 ? "" : Arrays.stream(bare.substring(query + 1).split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches()).collect(Collectors.joining("&"));
        int host = path.indexOf('/', "https://".length());
        String lower = host < 0 ? path.toLowerCase(Locale.ROOT)
                : path.substring(0, host).toLowerCase(Locale.ROOT) + path.substring(host).replaceFirst("/+$", "");
        return lower + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Whether it leads to a site's front page, which no article is. */
    static boolean isFront(String link) {
        return link != null && link.matches("(?i)https?://[^/?#]+/?(#.*)?");
    }

    /** Whether two addresses are of one site: the same host, or hosts below one domain. */
    static boolean sameSite(String one, String other) {
        return site(one).equals(site(other));
    }

    private static String site(String link) {
        String host = link.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*$", "").toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.");
        boolean number = host.matches("[\\d.:]+|\\[.*");
        int kept = labels.length > 2 && labels[labels.length - 2].length() <= 3 ? 3 : 2; // "news.co.uk"
        return number || labels.length <= kept ? host
                : String.join(".", Arrays.asList(labels).subList(labels.length - kept, labels.length));
    }
}
