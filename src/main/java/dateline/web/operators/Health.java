package dateline.web.operators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the server does its work, in the form of Spring Boot's actuator, at its address: {@code DOWN} (503) while the reports cannot
 * be read, {@code STALE} (200, as the map is served all the same) where a feed has not answered for long.
 */
@Controller
public final class Health {
    private static final JsonMapper JSON = JsonMapper.shared();

    private enum Status { UP, STALE, DOWN }

    @JsonPropertyOrder(alphabetic = true)
    private record Whole(Map<String, Part> components, Status status) {}

    @JsonPropertyOrder(alphabetic = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Part(Map<String, Object> details, Status status) {}

    private final ReportStore store;
    private final HomeFiles files;

    Health(ReportStore store, FollowedSources.HomeFolder home) {
        this.store = store;
        files = new HomeFiles(home.path());
    }

    @GetMapping(path = "/actuator/health", produces = "application/json")
    void health(HttpServletResponse response) throws IOException {
        Part feeds = feeds();
        Part home = home();
        Status worse = home.status() == Status.DOWN ? Status.DOWN : feeds.status();
        response.setStatus((worse == Status.DOWN ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK).value());
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(new Whole(Map.of("feeds", feeds, "home", home), worse)));
    }

    private Part home() {
        try {
            return new Part(Map.of("version", store.version()), Status.UP);
        } catch (StoreUnavailable e) {
            return new Part(null, Status.DOWN);
        }
    }

    private Part feeds() {
        Instant now = Instant.now();
        List<HomeFiles.Feed> feeds = files.feeds();
        List<String> stale = feeds.stream().filter(feed -> feed.isStale(now)).map(HomeFiles.Feed::address).toList();
        return new Part(Map.of("followed", feeds.size(), "stale", stale), stale.isEmpty() ? Status.UP : Status.STALE);
    }
}
