package dateline.follow;

import crawlercommons.robots.BaseRobotRules;
import dateline.article.FetchProblem;
import dateline.article.Fetched;
import dateline.article.Fetcher;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Asks one source for what is new. */
final class Asking {
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final Robots robots;

    Asking(Fetcher fetcher) {
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher);
    }

    /** @param answer with a content that was not seen before; null where there is none */
    record Asked(Source source, SourceHealth health, Fetched answer) {}

    /** Never throws for what a server does. */
    Asked ask(Source source, SourceHealth health, Instant now) {
        BaseRobotRules rules = robots.of(source.shown(), now);
        Instant again = now.plus(Duration.ofMinutes(source.minutes()));
        try {
            Fetched answer = null;
            if (rules.isAllowed(source.shown())) {
                answer = fetcher.get(source.address(), headers(health));
            }
            if (answer == null) {
                return new Asked(source, health.failed(now, backOff(source, health, now),
                        robots.refusal(source.shown(), now)), null);
            }
            if (answer.status() == 304) {
                return new Asked(source, health.answered(now, again), null);
            }
            return answer.status() == 200 ? read(source, health.answered(now, again), answer)
                    : new Asked(source, refused(source, health, answer, now), null);
        } catch (IOException e) {
            return new Asked(source, health.failed(now, backOff(source, health, now), FetchProblem.of(e)), null);
        }
    }

    /** How long this site wants robots to wait between two askings. */
    Duration delay(Source source, Instant now) {
        long wished = robots.of(source.shown(), now).getCrawlDelay();
        return Duration.ofMillis(Math.max(0, Math.min(wished, LONGEST_PAUSE.toMillis())));
    }

    private static Asked read(Source source, SourceHealth health, Fetched answer) {
        String content = hash(answer.body());
        boolean seen = content.equals(health.content());
        return new Asked(source, health.with(answer.header("etag").orElse(null), answer.header("last-modified").orElse(null),
                content), seen ? null : answer);
    }

    private static Map<String, String> headers(SourceHealth health) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5");
        if (health.etag() != null) {
            headers.put("If-None-Match", health.etag());
        }
        if (health.lastModified() != null) {
            headers.put("If-Modified-Since", health.lastModified());
        }
        return headers;
    }

    private static SourceHealth refused(Source source, SourceHealth health, Fetched answer, Instant now) {
        String why = "it answered " + answer.line();
        if (answer.status() == 410) {
            return health.failed(now, null, why + "; take it out of sources.txt");
        }
        Instant backOff = backOff(source, health, now);
        Instant asked = answer.header("retry-after").map(text -> retryAfter(text, now)).orElse(backOff);
        Instant latest = now.plus(LONGEST_WAIT);
        return health.failed(now, asked.isBefore(backOff) ? backOff : asked.isAfter(latest) ? latest : asked, why);
    }

    /** Twice as long after each failure, up to a day. */
    private static Instant backOff(Source source, SourceHealth health, Instant now) {
        Duration wait = Duration.ofMinutes(source.minutes()).multipliedBy(1L << Math.min(health.failures(), MOST_DOUBLINGS));
        return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** Seconds, or a date as HTTP writes them; what is neither counts as no wish. */
    static Instant retryAfter(String text, Instant now) {
        try {
            return text.strip().matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(text.strip()))
                    : ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeParseException e) {
            return now;
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
