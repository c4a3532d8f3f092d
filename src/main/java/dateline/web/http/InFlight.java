package dateline.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how much is under way, so that no number of readers costs more memory than there is. Every answer that is made of
 * reports, of the API and of the page, takes a turn while it is made, and none while a piece of it goes to a reader, who may
 * be slow. A large answer has one of few
 * places besides, from its beginning to its end. Who does not come to turn in time is told when to come again.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
public final class InFlight extends OncePerRequestFilter {
    private static final int TURNS_BY_PROCESSOR = 4;
    private static final Set<String> PAGES = Set.of("/", "/about", "/picture.png", "/sitemap.xml");

    private final Semaphore turns = new Semaphore(turns(), true);
    private final Semaphore large;
    private final int mayWaitForLarge;
    private final int queueSeconds;

    InFlight(ServerSettings settings) {
        int atOnce = settings.limits().largeAtOnce();
        large = new Semaphore(atOnce, true);
        mayWaitForLarge = atOnce;
        queueSeconds = settings.limits().queueSeconds();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMadeOfReports(request.getServletPath())) {
            chain.doFilter(request, response);
        } else if (!LargeRequest.is(request)) {
            inTurn(request, response, chain);
        } else if (large.getQueueLength() >= mayWaitForLarge || !entered(large)) {
            refuse(request, response);
        } else {
            try {
                inTurn(request, response, chain);
            } finally {
                large.release();
            }
        }
    }

    /** @param path decoded, as it is led to what answers it: /%61pi is /api */
    private static boolean isMadeOfReports(String path) {
        return path.startsWith("/api") || path.startsWith("/view") || PAGES.contains(path);
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!entered(turns)) {
            refuse(request, response);
            return;
        }
        PiecewiseAnswer answer = new PiecewiseAnswer(response, turns);
        try {
            chain.doFilter(request, answer);
        } finally {
            turns.release();
        }
        answer.finish();
    }

    public static int turns() {
        return TURNS_BY_PROCESSOR * Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    private boolean entered(Semaphore semaphore) {
        try {
            return semaphore.tryAcquire(queueSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Problem(HttpStatus.SERVICE_UNAVAILABLE, "too much is asked at once; come again in a while,"
                + " or ask for smaller pages").answer(request, response);
    }
}
