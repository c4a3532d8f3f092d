package dateline.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks servers by GET, without cookies. A name is resolved once and its addresses are looked at before any of them is asked, so
 * that no link or redirect leads into a private network.
 */
public final class Fetcher implements Closeable {
    public static final String USER_AGENT = "Dateline/0.1 (reads news feeds)";
    static final int LARGEST_BYTES = 16 << 20;
    static final int SECONDS = 30;
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?://)([^/?#]*@)?(\\[[^\\]/]*\\]|[^/:?#@]+)([^#]*)(#.*)?");
    private static final Pattern TO_ENCODE = Pattern.compile("[^\\x21-\\x7E]+|[\"<>\\\\^`{|}]");

    private final CloseableHttpClient client;
    private final int seconds;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fetch-clock");
        thread.setDaemon(true);
        return thread;
    });

    /** @param mayBePrivate the hosts whose addresses may be private, by the name in the address */
    public Fetcher(Predicate<String> mayBePrivate) {
        this(mayBePrivate, SECONDS);
    }

    /** @param seconds that an answer may take as a whole */
    Fetcher(Predicate<String> mayBePrivate, int seconds) {
        this.seconds = seconds;
        DnsResolver resolver = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
                for (InetAddress address : addresses) {
                    if (PrivateAddress.is(address) && !mayBePrivate.test(host.toLowerCase(Locale.ROOT))) {
                        throw new PrivateAddress.Refused();
                    }
                }
                return addresses;
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                return host;
            }
        };
        Timeout time = Timeout.ofSeconds(seconds);
        client = HttpClients.custom().disableCookieManagement().disableRedirectHandling().disableAuthCaching()
                .disableAutomaticRetries().setUserAgent(USER_AGENT)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
                        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(time).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(time)
                                .setSocketTimeout(time).build()).build())
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(time).build()).build();
    }

    /**
     * Asks, and follows redirects.
     *
     * @param headers more headers of the request
     * @throws IOException with a line for people: no answer in time, too large, a private address
     */
    public Fetched get(String address, Map<String, String> headers) throws IOException {
        URI at = uri(address);
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            Fetched answer = once(at, headers);
            String to = answer.status() / 100 == 3 && answer.status() != 304
                    ? Link.whole(answer.headers().get("location"), answer.address()) : null;
            if (to == null) {
                return answer;
            }
            at = uri(to);
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private Fetched once(URI address, Map<String, String> headers) throws IOException {
        HttpGet request = new HttpGet(SecretlessAddress.of(address));
        headers.forEach(request::setHeader);
        if (address.getRawUserInfo() != null) {
            request.setHeader("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString(address.getUserInfo().getBytes(StandardCharsets.UTF_8)));
        }
        ScheduledFuture<?> end = clock.schedule(request::abort, seconds, TimeUnit.SECONDS);
        try {
            return client.execute(request, response -> answer(address, response));
        } catch (IOException e) {
            throw request.isAborted() ? new IOException("no answer within " + seconds + " seconds", e) : e;
        } finally {
            end.cancel(false);
        }
    }

    private static Fetched answer(URI address, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            try (InputStream in = response.getEntity().getContent()) {
                body = in.readNBytes(LARGEST_BYTES + 1);
            }
        }
        if (body.length > LARGEST_BYTES) {
            throw new TooLarge(LARGEST_BYTES);
        }
        return new Fetched(SecretlessAddress.of(address), response.getCode(), response.getReasonPhrase(), headers, body);
    }

    /** As browsers take it: signs that may not stand in an address are encoded, a name in another script too. */
    private static URI uri(String address) throws IOException {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            throw new IOException("not an address of the web");
        }
        String user = parts.group(2) == null ? "" : parts.group(2);
        try {
            return URI.create(parts.group(1) + encoded(user) + IDN.toASCII(parts.group(3)) + encoded(parts.group(4)));
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address that can be asked", e);
        }
    }

    private static String encoded(String part) {
        return TO_ENCODE.matcher(part).replaceAll(sign -> URLEncoder.encode(sign.group(), StandardCharsets.UTF_8)
                .replace("+", "%20"));
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
