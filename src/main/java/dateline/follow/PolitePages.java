package dateline.follow;

import dateline.article.Article;
import dateline.article.AssumedDate;
import dateline.article.FetchProblem;
import dateline.article.Fetched;
import dateline.article.FetchedArticles;
import dateline.article.Fetcher;
import dateline.article.Pages;
import dateline.article.Read;
import dateline.article.SkipCause;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pages that feeds and lists name, asked one after the other as robots.txt lets: a second or more between two of a host, none
 * of a host that wishes to be left alone, none twice a day. For use by one thread.
 */
public final class PolitePages implements Pages {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofHours(20);
    private static final int MOST_REMEMBERED = 100_000;
    /** A list of lists of lists is as deep as it goes. */
    private static final int DEEPEST = 3;

    private final Fetcher fetcher;
    private final Robots robots;
    private final AssumedDate assumed;
    private final boolean fullText;
    private final Duration pause;
    private final Map<String, Instant> nextOfHost = new HashMap<>();
    private final Map<String, Instant> asked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private int deep;

    /**
     * @param assumed the day that may stand in for one that a page does not tell; null for none
     * @param fullText whether the pages of items are asked for whose feed gives only a part
     */
    public PolitePages(Fetcher fetcher, AssumedDate assumed, boolean fullText) {
        this(fetcher, assumed, fullText, PAUSE);
    }

    PolitePages(Fetcher fetcher, AssumedDate assumed, boolean fullText, Duration pause) {
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher);
        this.assumed = assumed;
        this.fullText = fullText;
        this.pause = pause;
    }

    @Override
    public void read(Read.Listed list, Read.Listed.Entry entry, Consumer<Read> sink) {
        if (deep == DEEPEST) {
            sink.accept(skipped(entry.address(), "a list within lists, too deep; give its own address"));
            return;
        }
        deep++;
        try {
            if (!isAskedAlready(entry.address())) {
                new FetchedArticles(get(entry.address()), assumed, entry.published()).forEach(sink);
            }
        } catch (IOException e) {
            sink.accept(skipped(entry.address(), "unreadable: " + FetchProblem.of(e)));
        } finally {
            deep--;
        }
    }

    private static Read.Skipped skipped(String address, String why) {
        return new Read.Skipped(address, SkipCause.UNREADABLE, why);
    }

    @Override
    public Read.Got whole(Read.Got item) {
        Article article = item.article();
        if (!fullText || !Teaser.mayBe(article) || isAskedAlready(article.url())) {
            return item;
        }
        try {
            Article[] page = new Article[1];
            new FetchedArticles(get(article.url()), new AssumedDate(article.published()), null).forEach(read -> {
                page[0] = read instanceof Read.Got got && page[0] == null ? got.article() : page[0];
            });
            return Optional.ofNullable(page[0]).map(Article::text).filter(text -> Teaser.isOf(article, text))
                    .map(text -> new Read.Got(item.origin(), article.withText(text))).orElse(item);
        } catch (IOException e) {
            return item; // what the feed gives is something, too
        }
    }

    private boolean isAskedAlready(String address) {
        Instant last = asked.get(address);
        return last != null && last.plus(REMEMBERED).isAfter(Instant.now());
    }

    /** @throws IOException also where the answer is none that can be read */
    private Fetched get(String address) throws IOException {
        Instant now = Instant.now();
        asked.put(address, now);
        String host = Source.host(address);
        Instant next = nextOfHost.getOrDefault(host, now);
        long crawlDelay = robots.of(address, now).getCrawlDelay();
        if (Duration.between(now, next).compareTo(Asking.LONGEST_PAUSE) > 0) {
            throw new IOException("its server wishes to be left alone until " + next);
        }
        if (!robots.of(address, now).isAllowed(address)) {
            throw new IOException(robots.refusal(address, now));
        }
        await(now, next);
        Fetched answer = fetcher.get(address, Map.of());
        long between = Math.max(pause.toMillis(), Math.min(crawlDelay, Asking.LONGEST_PAUSE.toMillis()));
        nextOfHost.put(host, next(answer, Duration.ofMillis(between)));
        if (answer.status() != 200) {
            throw new IOException("it answered " + answer.line());
        }
        return answer;
    }

    private static Instant next(Fetched answer, Duration pause) {
        Instant now = Instant.now();
        boolean tooMuch = answer.status() == 429 || answer.status() == 503;
        Instant wished = tooMuch ? answer.header("retry-after").map(text -> Asking.retryAfter(text, now)).orElse(now) : now;
        Instant soonest = now.plus(tooMuch ? LEFT_ALONE : pause);
        return wished.isAfter(soonest) ? wished : soonest;
    }

    private static void await(Instant now, Instant next) throws IOException {
        try {
            Thread.sleep(Math.max(0, Duration.between(now, next).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
