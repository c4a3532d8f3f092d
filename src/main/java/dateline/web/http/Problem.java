package dateline.web.http;

import dateline.export.GeoJsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param word for a reader of the page: {@code problem.} and this is a key of the page's words
 */
public record Problem(HttpStatus status, String detail, String word) {
    private static final String RETRY_SECONDS = "5";

    public Problem(HttpStatus status, String detail) {
        this(status, detail, switch (status) {
            case NOT_FOUND -> "nothing";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "busy";
            default -> status.is5xxServerError() ? "fault" : "unreadable";
        });
    }

    /** On a page where a reader of the page asks, else in JSON. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemPage page = ProblemPage.forReaderOf(request);
        if (page == null) {
            writeTo(response);
            return;
        }
        writeHead(response);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.of(this, request).getBytes(StandardCharsets.UTF_8));
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        writeHead(response);
        response.setContentType("application/problem+json");
        writeBody(response);
    }

    /** All but what the body is. */
    private void writeHead(HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    private void writeBody(HttpServletResponse response) throws IOException {
        try (JsonGenerator json = GeoJsonWriter.generator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", status.getReasonPhrase());
            json.writeNumberProperty("status", status.value());
            json.writeStringProperty("detail", detail);
            json.writeEndObject();
        }
    }
}
