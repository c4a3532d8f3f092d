package dateline.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what one address may ask, so that no single reader takes the server from the others. Who asks more is told when to
 * come again (429). This machine may ask what it will; a proxy on it that is not named shares that, and its readers with it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public final class ByAddress extends OncePerRequestFilter {
    private static final int MOST_REMEMBERED = 50_000;
    private static final double NANOS_A_MINUTE = 60e9;

    private final Networks proxies;
    private final int aMinute;
    private final int atOnce;
    /** The one that asked longest ago first. */
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    ByAddress(ServerSettings settings) {
        proxies = settings.proxies();
        aMinute = settings.limits().addressMinute();
        atOnce = settings.limits().addressAtOnce();
    }

    /** What one address has left. */
    private static final class Allowance {
        private double requests;
        private long counted = System.nanoTime();
        private int underWay;

        Allowance(int requests) {
            this.requests = requests;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReaderAddress reader = ReaderAddress.of(request, proxies);
        if (reader.address().isLoopbackAddress() && reader.way() != ReaderAddress.Way.TOLD) {
            chain.doFilter(request, response);
            return;
        }
        Allowance allowance = allowance(reader);
        int wait = enter(allowance);
        if (wait > 0) {
            refuse(request, response, wait);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            synchronized (allowance) {
                allowance.underWay--;
            }
        }
    }

    private Allowance allowance(ReaderAddress reader) {
        synchronized (allowances) {
            return allowances.computeIfAbsent(reader.key(), key -> new Allowance(aMinute));
        }
    }

    /** Answers 0 where the request may go on, else the seconds to wait. */
    private int enter(Allowance allowance) {
        synchronized (allowance) {
            long now = System.nanoTime();
            double requests = Math.min(aMinute, allowance.requests + (now - allowance.counted) / NANOS_A_MINUTE * aMinute);
            allowance.counted = now;
            allowance.requests = requests;
            if (atOnce > 0 && allowance.underWay >= atOnce) {
                return 1;
            }
            if (aMinute > 0 && requests < 1) {
                return (int) Math.ceil((1 - requests) * 60 / aMinute);
            }
            allowance.requests = requests - 1;
            allowance.underWay++;
            return 0;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(wait));
        new Problem(HttpStatus.TOO_MANY_REQUESTS, "this address asks too much; come again in " + wait + " s, or take whole"
                + " results as one file: /api tells where").answer(request, response);
    }
}
