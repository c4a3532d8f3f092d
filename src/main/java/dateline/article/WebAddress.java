package dateline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page or feed asked for once over HTTP, without cookies. */
final class WebAddress {
    static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");

    private WebAddress() {}

    static boolean is(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    static void read(String address, StandIn standIn, boolean allowPrivate, Consumer<Read> sink) {
        Fetched answer;
        String shown = SecretlessAddress.of(address);
        try {
            answer = fetch(address, allowPrivate);
        } catch (SkipException e) {
            sink.accept(e.at(shown));
            return;
        }
        read(shown, answer, standIn, sink);
    }

    /** Hands on what is in an answer. */
    static void read(String shown, Fetched answer, StandIn standIn, Consumer<Read> sink) {
        Matcher charset = CHARSET.matcher(answer.header("content-type").orElse(""));
        Origin origin = new Origin(shown, null, answer.address(), charset.find() ? charset.group(1) : null, standIn);
        try {
            ArticleFile.read(new ByteArrayInputStream(answer.body()), origin, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can be read
        }
    }

    /** The host that was named by hand may be private; those that it redirects to may not. */
    private static Fetched fetch(String address, boolean allowPrivate) throws SkipException {
        String named = address.replaceFirst("(?i)^https?://([^/?#]*@)?", "").replaceFirst("[/?#].*$", "")
                .replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        try (Fetcher fetcher = new Fetcher(host -> allowPrivate || host.equals(named) || ("[" + host + "]").equals(named))) {
            Fetched answer = fetcher.get(address, Map.of("Accept", ACCEPT));
            if (answer.status() != 200) {
                throw unreadable("it answered " + answer.line());
            }
            return answer;
        } catch (TooLarge e) {
            throw new SkipException(SkipCause.TOO_LARGE, e.getMessage());
        } catch (IOException e) {
            throw unreadable(FetchProblem.of(e));
        }
    }

    private static SkipException unreadable(String why) {
        return new SkipException(SkipCause.UNREADABLE, "unreadable: " + why);
    }
}
