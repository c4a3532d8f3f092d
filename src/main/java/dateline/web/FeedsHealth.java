package dateline.web;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells of feeds that have not answered for long. The map is served all the same, so the answer stays 200. */
@Component("feeds")
final class FeedsHealth implements HealthIndicator {
    private static final Status STALE = new Status("STALE");

    private final HomeFiles files;

    FeedsHealth(FollowedSources.HomeFolder home) {
        files = new HomeFiles(home.path());
    }

    @Override
    public Health health() {
        Instant now = Instant.now();
        List<HomeFiles.Feed> feeds = files.feeds();
        List<String> stale = feeds.stream().filter(feed -> feed.isStale(now)).map(HomeFiles.Feed::address).toList();
        return Health.status(stale.isEmpty() ? Status.UP : STALE).withDetail("followed", feeds.size())
                .withDetail("stale", stale).build();
    }
}
