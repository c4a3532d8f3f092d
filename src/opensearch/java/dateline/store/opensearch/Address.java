package dateline.store.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which cluster, and which of its indices.
 *
 * @param server scheme, host and port
 * @param prefix of the names of the indices
 * @param shards of the index of reports, where it is made
 */
record Address(URI server, String prefix, int shards) {
    private static final String FORM =
            "--store opensearch=https://HOST:9200, where /NAME may follow, which the names of its indices"
            + " begin with (dateline), and ?shards=N (1)";
    private static final Pattern PATH = Pattern.compile("/?|/([a-z0-9][a-z0-9_-]{0,99})/?");
    private static final Pattern QUERY = Pattern.compile("shards=([1-9][0-9]{0,3})");

    /** @throws IOException with one line that says what to write */
    static Address parse(String text) throws IOException {
        URI uri = uri(text);
        if (uri.getRawUserInfo() != null) {
            throw new IOException("--store: no name and password in the address, where others of this machine see them; "
                    + Access.FORM);
        }
        Matcher path = PATH.matcher(uri.getRawPath() == null ? "" : uri.getRawPath());
        Matcher query = QUERY.matcher(uri.getRawQuery() == null ? "shards=1" : uri.getRawQuery());
        if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?") || !path.matches() || !query.matches()
                || uri.getRawFragment() != null) {
            throw new IOException("--store: \"" + text + "\" is no such address: " + FORM);
        }
        return new Address(URI.create(uri.getScheme() + "://" + uri.getRawAuthority()),
                path.group(1) == null ? "dateline" : path.group(1), Integer.parseInt(query.group(1)));
    }

    private static URI uri(String text) throws IOException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IOException("--store: \"" + text + "\" is no address: " + FORM, e);
        }
    }

    /** The alias of the index that holds the reports. */
    String reports() {
        return prefix + "-reports";
    }

    /** The alias of the index that holds articles' hashes, places' facts, and what was committed. */
    String ledger() {
        return prefix + "-ledger";
    }

    boolean isLocal() {
        return server.getHost().matches("127\\.0\\.0\\.1|localhost|\\[::1]");
    }

    @Override
    public String toString() {
        return server + "/" + prefix;
    }
}
