package dateline.follow;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dateline.article.FetchProblem;
import dateline.article.Fetched;
import dateline.article.Fetcher;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What sites let robots ask for (RFC 9309): a robots.txt that is not there lets all, one that fails nothing, for now. */
final class Robots {
    private static final List<String> NAMES = List.of("dateline");
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_FAILED = Duration.ofMinutes(10);
    private static final int LARGEST_BYTES = 500 << 10;

    /** @param problem why robots.txt could not be read; null where it could */
    private record Known(BaseRobotRules rules, String problem, Instant until) {}

    private final Fetcher fetcher;
    private final Map<String, Known> bySite = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    BaseRobotRules of(String address, Instant now) {
        return known(address, now).rules();
    }

    /** Why an address is not allowed, for people. */
    String refusal(String address, Instant now) {
        String problem = known(address, now).problem();
        return problem == null ? "its robots.txt forbids it" : "its robots.txt cannot be read: " + problem;
    }

    private Known known(String address, Instant now) {
        String site = address.replaceFirst("(?i)^(https?://[^/?#]*).*$", "$1");
        Known known = bySite.get(site);
        if (known == null || known.until().isBefore(now)) {
            known = ask(site, now);
            bySite.put(site, known);
        }
        return known;
    }

    private Known ask(String site, Instant now) {
        try {
            Fetched answer = fetcher.get(site + "/robots.txt", Map.of());
            if (answer.status() == 200) {
                byte[] body = answer.body();
                return new Known(new SimpleRobotRulesParser().parseContent(site + "/robots.txt",
                        body.length > LARGEST_BYTES ? java.util.Arrays.copyOf(body, LARGEST_BYTES) : body, "text/plain", NAMES),
                        null, now.plus(KEPT));
            }
            return answer.status() / 100 == 5 || answer.status() == 429
                    ? closed("it answered " + answer.line(), now)
                    : new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, now.plus(KEPT));
        } catch (IOException e) {
            return closed(FetchProblem.of(e), now);
        }
    }

    private static Known closed(String problem, Instant now) {
        return new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), problem, now.plus(KEPT_FAILED));
    }
}
