package dateline.web.operators;

import io.micrometer.core.instrument.Tags;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Measures how long each answer took, by route and status; a route is as a controller names it, never what a reader asked. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RequestTimes extends OncePerRequestFilter {
    private static final Set<String> ROUTED = Set.of("GET", "HEAD", "OPTIONS");

    private final Metrics metrics;

    RequestTimes(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            metrics.registry().timer("http.server.requests", tags(request, status))
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private static Tags tags(HttpServletRequest request, int status) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        HttpStatus.Series series = HttpStatus.Series.resolve(status);
        return Tags.of("method", ROUTED.contains(request.getMethod()) ? request.getMethod() : "UNKNOWN",
                "outcome", series == null ? "UNKNOWN" : series == HttpStatus.Series.SUCCESSFUL ? "SUCCESS" : series.name(),
                "status", Integer.toString(status), "uri", route == null ? "UNKNOWN" : route.toString());
    }
}
