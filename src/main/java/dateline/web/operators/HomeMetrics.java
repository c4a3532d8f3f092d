package dateline.web.operators;

import dateline.store.QueryTooDear;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What the home holds and how it is fed, for Prometheus; beside what {@link Metrics} and {@link RequestTimes} tell. */
public final class HomeMetrics {
    private final ReportStore store;
    private final MeterRegistry registry;
    private final HomeFiles files;
    private final MultiGauge ages;
    private final MultiGauge failures;
    private volatile Map<String, Long> articles = Map.of();
    private volatile Map<String, Long> skips = Map.of();

    HomeMetrics(ReportStore store, Metrics metrics, FollowedSources.HomeFolder home) {
        this.store = store;
        registry = metrics.registry();
        files = new HomeFiles(home.path());
        gauge("dateline.reports", "reports on the map", found -> found.count(ReportFilter.ALL));
        gauge("dateline.articles", "articles held, with and without reports", ReportStore::articles);
        ages = MultiGauge.builder("dateline.feed.age").description("since a feed last answered well").baseUnit("seconds")
                .register(registry);
        failures = MultiGauge.builder("dateline.feed.failures").description("of a feed, in a row").register(registry);
    }

    /** Reads what is told by feed and by cause anew. */
    void refresh() {
        Instant now = Instant.now();
        List<HomeFiles.Feed> feeds = files.feeds();
        ages.register(rows(feeds, feed -> feed.answered() == null ? Double.NaN
                : Duration.between(feed.answered(), now).toMillis() / 1000.0), true);
        failures.register(rows(feeds, HomeFiles.Feed::failures), true);
        articles = files.articles();
        skips = files.skips();
        articles.keySet().forEach(word -> counter("dateline.ingested", "articles read into the home", "result", word,
                metrics -> metrics.articles.getOrDefault(word, 0L)));
        skips.keySet().forEach(word -> counter("dateline.skipped", "inputs that gave no article", "cause", word,
                metrics -> metrics.skips.getOrDefault(word, 0L)));
    }

    private static List<MultiGauge.Row<?>> rows(List<HomeFiles.Feed> feeds, ToDoubleFunction<HomeFiles.Feed> value) {
        return feeds.stream().<MultiGauge.Row<?>>map(feed -> MultiGauge.Row.of(Tags.of("feed", feed.address()),
                value.applyAsDouble(feed))).toList();
    }

    private void counter(String name, String help, String tag, String word, ToDoubleFunction<HomeMetrics> value) {
        if (registry.find(name).tag(tag, word).functionCounter() == null) {
            FunctionCounter.builder(name, this, value).description(help).tag(tag, word).register(registry);
        }
    }

    private void gauge(String name, String help, ToLongFunction<ReportStore> value) {
        Gauge.builder(name, () -> known(value)).description(help).register(registry);
    }

    private double known(ToLongFunction<ReportStore> value) {
        try {
            return value.applyAsLong(store);
        } catch (StoreUnavailable | QueryTooDear e) {
            return Double.NaN;
        }
    }
}
