package dateline.web.operators;

import dateline.web.http.Problem;
import dateline.web.http.ReaderAddress;
import dateline.web.http.ServerSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The metrics are for programs of this machine and for whom the operator names; to all others they are not there. What comes
 * through a proxy that is not named may come from anyone, and so is of those others.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
public final class OperatorsOnly extends OncePerRequestFilter {
    private final ServerSettings settings;

    OperatorsOnly(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/actuator") || path.equals("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReaderAddress reader = ReaderAddress.of(request, settings.proxies());
        if (reader.isThisMachine() || reader.way() != ReaderAddress.Way.UNSURE && settings.operators().hold(reader.address())) {
            chain.doFilter(request, response);
        } else {
            new Problem(HttpStatus.NOT_FOUND, "nothing is here for this address; --operator names who may see it")
                    .writeTo(response);
        }
    }
}
