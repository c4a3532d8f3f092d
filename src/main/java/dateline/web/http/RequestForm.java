package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What makes a request be refused, whatever it asks for: its length, and addresses that nothing here has. */
final class RequestForm {
    private static final int AROUND_A_FIELD = ": \r\n".length();
    /** Many times the longest that there is. */
    private static final int PATH_BYTES = 8000;

    private RequestForm() {}

    static Optional<Problem> problem(HttpServletRequest request, Limits limits) {
        if (request.getRequestURI().length() > PATH_BYTES) {
            return Optional.of(tooLong(" of " + PATH_BYTES + " bytes for a path"));
        }
        int query = request.getQueryString() == null ? 0 : request.getQueryString().length() + 1;
        if (request.getRequestURI().length() + query > limits.addressBytes()) {
            return Optional.of(tooLong(" of " + limits.addressBytes() + " bytes"));
        }
        if (headerBytes(request) > limits.headerBytes()) {
            return Optional.of(tooLarge(" of " + limits.headerBytes() + " bytes"));
        }
        return request.getRequestURI().indexOf(';') < 0 ? Optional.empty() : Optional.of(new Problem(HttpStatus.BAD_REQUEST,
                "no address here has a \";\" in its path; percent-encode it as %3B where it belongs to a name"));
    }

    /** @param limit in words that follow "the limit" */
    static Problem tooLong(String limit) {
        return new Problem(HttpStatus.URI_TOO_LONG, "the address is longer than the limit" + limit
                + "; ask with a shorter filter, a box instead of a polygon, say");
    }

    static Problem tooLarge(String limit) {
        return new Problem(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "the header fields are longer than the limit" + limit
                + "; none but Accept and If-None-Match is of use here");
    }

    private static int headerBytes(HttpServletRequest request) {
        int bytes = 0;
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                bytes += name.length() + value.length() + AROUND_A_FIELD;
            }
        }
        return bytes;
    }
}
