package dateline.web.http;

import dateline.store.BadParameterException;
import dateline.store.QueryTooDear;
import dateline.store.StoreUnavailable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** From an exception to a status: the one table. */
@Controller
@ControllerAdvice
public final class Problems {
    /** Where the container has its own errors told. */
    static final String PATH = "/error";

    private static final Map<Class<? extends Exception>, HttpStatus> STATUS = Map.of(
            BadParameter.class, HttpStatus.BAD_REQUEST,
            BadParameterException.class, HttpStatus.BAD_REQUEST,
            InvalidParameterException.class, HttpStatus.BAD_REQUEST,
            NotThere.class, HttpStatus.NOT_FOUND,
            StoreUnavailable.class, HttpStatus.SERVICE_UNAVAILABLE,
            QueryTooDear.class, HttpStatus.SERVICE_UNAVAILABLE,
            NoResourceFoundException.class, HttpStatus.NOT_FOUND,
            NoHandlerFoundException.class, HttpStatus.NOT_FOUND);

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final AtomicLong toldUnavailable = new AtomicLong(Long.MIN_VALUE);

    @ExceptionHandler
    void answer(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Problem> problem = tell(e, request, response);
        if (problem.isPresent()) {
            problem.get().answer(request, response);
        }
    }

    /** What to answer, told to the log where the operator should know; empty where an answer is under way, which then breaks off. */
    private Optional<Problem> tell(Exception e, HttpServletRequest request, HttpServletResponse response) {
        OutOfMemory.endIfCauseOf(e);
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(e)) {
            breakOff(e, request);
            return Optional.empty();
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.LINK, null);
        HttpStatus status = status(e);
        if (e instanceof StoreUnavailable) {
            tellUnavailable(e);
        } else if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("cannot answer {}", request.getRequestURI(), e);
        }
        String detail = detail(status, e, request);
        return Optional.of(e instanceof StoreUnavailable ? new Problem(status, detail, "unavailable")
                : e instanceof QueryTooDear ? new Problem(status, detail, "dear") : new Problem(status, detail));
    }

    /** An answer that cannot be ended well must not look as if it had. */
    private static void breakOff(Exception e, HttpServletRequest request) {
        if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.error("the answer to {} broke off", request.getRequestURI(), e);
        }
        request.setAttribute(ReadOnly.BROKEN_OFF, true);
    }

    private static HttpStatus status(Exception e) {
        HttpStatus other = e instanceof ErrorResponse known ? HttpStatus.resolve(known.getStatusCode().value()) : null;
        return STATUS.getOrDefault(e.getClass(), other == null ? HttpStatus.INTERNAL_SERVER_ERROR : other);
    }

    /** Once a minute, as every reader meets it. */
    private void tellUnavailable(Exception e) {
        long now = System.nanoTime();
        long last = toldUnavailable.get();
        if ((last == Long.MIN_VALUE || now - last > TimeUnit.MINUTES.toNanos(1)) && toldUnavailable.compareAndSet(last, now)) {
            LOG.warn("{}; answering 503 until they can be read", e.getMessage());
        }
    }

    /** What the container itself refuses, and a stranger asking for this address. */
    @RequestMapping(PATH)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf((int) code);
        ReadOnly.secure(response); // what is refused before any filter, /WEB-INF say
        new Problem(status, status.is5xxServerError() ? "a fault of the server; its log says more"
                : "this request cannot be answered; /api tells what can be asked").answer(request, response);
    }

    private static String detail(HttpStatus status, Exception e, HttpServletRequest request) {
        if (e instanceof BadParameter || e instanceof BadParameterException || e instanceof NotThere) {
            return e.getMessage();
        }
        if (e instanceof QueryTooDear) {
            return "this takes too long to find; ask for a smaller box or period, or for less";
        }
        return switch (status) {
            case BAD_REQUEST -> "the query cannot be decoded; percent-encode each parameter as UTF-8";
            case NOT_FOUND -> "nothing is at " + request.getRequestURI() + "; the map is at /, the API at /api";
            case SERVICE_UNAVAILABLE -> "the reports cannot be read now; come again in a while";
            default -> status.is5xxServerError() ? "a fault of the server; its log says more"
                    : "this request cannot be answered; /api tells what can be asked";
        };
    }
}
