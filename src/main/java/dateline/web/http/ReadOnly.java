package dateline.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.coyote.CloseNowException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through GET, HEAD and OPTIONS, whatever the address; adds what keeps a browser safe and lets any page read. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ReadOnly extends OncePerRequestFilter {
    /** The attribute of a request whose answer has begun and cannot be ended. */
    static final String BROKEN_OFF = ReadOnly.class.getName() + ".brokenOff";
    private static final String METHODS = "GET, HEAD, OPTIONS";
    /** OpenLayers draws icons from data addresses and may work in blob workers. Only the page made for it may be framed. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' '"
            + HtmlTemplates.styleHash() + "'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private final ServerSettings settings;

    ReadOnly(ServerSettings settings) {
        this.settings = settings;
    }

    /** The page asks a browser for nothing but to show it. */
    private static final String PERMISSIONS_POLICY = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secure(response);
        Optional<Problem> refused = RequestForm.problem(request, settings.limits());
        try {
            SeenAddress.read(request, settings.proxies());
            if (refused.isPresent()) {
                refused.get().answer(request, response);
            } else {
                handle(request, response, chain);
            }
        } catch (IOException | ServletException | RuntimeException | Error e) {
            OutOfMemory.endIfCauseOf(e);
            throw e;
        }
    }

    private static void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> answer(request, response, chain);
            case "OPTIONS" -> options(response);
            default -> refuse(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new BodilessRequest(request), response);
        if (request.getAttribute(BROKEN_OFF) != null) {
            throw new CloseNowException(); // Tomcat ends the connection without the answer's end
        }
    }

    static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "Content-Crs, ETag, Link, OGC-NumberMatched, OGC-NumberReturned,"
                + " Retry-After");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
    }

    private static void options(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "*");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", METHODS);
        new Problem(HttpStatus.METHOD_NOT_ALLOWED, request.getMethod() + " is not answered; Dateline is read-only: "
                + METHODS).writeTo(response);
    }
}
