package dateline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.function.Consumer;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A page or feed asked for once over HTTP, without cookies. */
final class WebAddress {
    private static final int LARGEST_BYTES = 16 << 20;
    private static final int TIMEOUT_MILLIS = 30_000;

    private WebAddress() {}

    static boolean is(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    static void read(String address, StandIn standIn, Consumer<Read> sink) {
        byte[] bytes;
        Origin origin;
        try {
            Connection.Response answer = fetch(address);
            bytes = answer.bodyAsBytes();
            if (bytes.length > LARGEST_BYTES) {
                throw new SkipException(SkipCause.TOO_LARGE, "too large: more than " + LARGEST_BYTES + " bytes");
            }
            origin = new Origin(address, null, answer.url().toString(), answer.charset(), standIn);
        } catch (SkipException e) {
            sink.accept(e.at(address));
            return;
        }
        try {
            ArticleFile.read(new ByteArrayInputStream(bytes), origin, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can be read
        }
    }

    private static Connection.Response fetch(String address) throws SkipException {
        try {
            Connection.Response answer = Jsoup.connect(address).userAgent("dateline/0.1").timeout(TIMEOUT_MILLIS)
                    .header("Accept", "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9,"
                            + " */*;q=0.5")
                    .maxBodySize(LARGEST_BYTES + 1).ignoreContentType(true).ignoreHttpErrors(true).execute();
            if (answer.statusCode() != 200) {
                throw unreadable("it answered " + answer.statusCode() + " " + answer.statusMessage());
            }
            answer.readFully();
            return answer;
        } catch (UnknownHostException e) {
            throw unreadable("no such host");
        } catch (SocketTimeoutException | HttpTimeoutException e) {
            throw unreadable("no answer within " + TIMEOUT_MILLIS / 1000 + " seconds");
        } catch (ConnectException e) {
            throw unreadable("no connection; is the address right?");
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static SkipException unreadable(String why) {
        return new SkipException(SkipCause.UNREADABLE, "unreadable: " + why);
    }
}
