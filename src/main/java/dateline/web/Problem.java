package dateline.web;

import dateline.export.GeoJsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/** What went wrong, as RFC 9457 writes it. */
public record Problem(HttpStatus status, String detail) {
    private static final String RETRY_SECONDS = "5";

    void writeTo(HttpServletResponse response) throws IOException {
        writeHead(response);
        response.setContentType("application/problem+json");
        writeBody(response);
    }

    /** All but what the body is. */
    public void writeHead(HttpServletResponse response) {
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
