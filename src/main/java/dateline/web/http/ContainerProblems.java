package dateline.web.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.springframework.http.HttpStatus;

/**
 * Requests that Tomcat refuses before they reach Spring (an address that is none, say) get a problem too. Made by Tomcat,
 * by name.
 */
public final class ContainerProblems extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        OutOfMemory.endIfCauseOf(throwable);
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (response.getContentWritten() > 0 || status == null || !status.isError() || !response.setErrorReported()) {
            return;
        }
        ReadOnly.secure(response);
        try {
            problem(request, status).writeTo(response);
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("the reader is gone", e);
        }
    }

    private static Problem problem(Request request, HttpStatus status) {
        if (isFull(request)) {
            return request.getCoyoteRequest().requestURI().isNull() ? RequestForm.tooLong("") : RequestForm.tooLarge("");
        }
        return switch (status) {
            case INTERNAL_SERVER_ERROR -> new Problem(status, "a fault of the server; its log says more");
            case EXPECTATION_FAILED -> new Problem(status, "nothing but 100-continue can be expected");
            default -> new Problem(status.is5xxServerError() ? HttpStatus.BAD_REQUEST : status, // the server has no fault
                    "this request cannot be read; it must be an address as RFC 3986 has it, with anything unusual"
                            + " percent-encoded");
        };
    }

    /** Tomcat calls all that it cannot read a bad request, also what is longer than its buffer or has too many fields. */
    private static boolean isFull(Request request) {
        if (!(request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer buffer)) {
            return false;
        }
        ByteBuffer head = buffer.getHeaderByteBuffer();
        return !head.hasRemaining() && head.limit() >= property(request, "maxHttpRequestHeaderSize")
                || request.getCoyoteRequest().getMimeHeaders().size() >= property(request, "maxHeaderCount");
    }

    private static int property(Request request, String name) {
        return (int) request.getConnector().getProperty(name);
    }
}
