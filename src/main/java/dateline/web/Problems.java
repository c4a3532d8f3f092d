package dateline.web;

import dateline.store.BadParameterException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** From an exception to a status: the one table. */
@Controller
@ControllerAdvice
final class Problems implements ErrorController {
    private static final Map<Class<? extends Exception>, HttpStatus> STATUS = Map.of(
            BadParameter.class, HttpStatus.BAD_REQUEST,
            BadParameterException.class, HttpStatus.BAD_REQUEST,
            InvalidParameterException.class, HttpStatus.BAD_REQUEST,
            NotThere.class, HttpStatus.NOT_FOUND,
            NoResourceFoundException.class, HttpStatus.NOT_FOUND,
            NoHandlerFoundException.class, HttpStatus.NOT_FOUND);

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    void answer(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("the answer to {} broke off", request.getRequestURI(), e);
            return;
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.ETAG, null);
        HttpStatus status = STATUS.getOrDefault(e.getClass(), HttpStatus.INTERNAL_SERVER_ERROR);
        if (status.is5xxServerError()) {
            LOG.error("cannot answer {}", request.getRequestURI(), e);
        }
        new Problem(status, detail(status, e, request)).writeTo(response);
    }

    /** What the container itself refuses, and a stranger asking for this address. */
    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf((int) code);
        new Problem(status, status.is5xxServerError() ? "a fault of the server; its log says more"
                : "this request cannot be answered; /api tells what can be asked").writeTo(response);
    }

    private static String detail(HttpStatus status, Exception e, HttpServletRequest request) {
        if (status.is5xxServerError()) {
            return "a fault of the server; its log says more";
        }
        if (e instanceof InvalidParameterException) {
            return "the query cannot be decoded; percent-encode each parameter as UTF-8";
        }
        boolean told = e instanceof BadParameter || e instanceof BadParameterException || e instanceof NotThere;
        return told ? e.getMessage() : "nothing is at " + request.getRequestURI() + "; the map is at /, the API at /api";
    }
}
