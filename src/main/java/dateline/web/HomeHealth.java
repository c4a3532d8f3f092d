package dateline.web;

import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the reports cannot be read. */
@Component("home")
final class HomeHealth implements HealthIndicator {
    private final ReportStore store;

    HomeHealth(ReportStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("version", store.version()).build();
        } catch (StoreUnavailable e) {
            return Health.down().build();
        }
    }
}
