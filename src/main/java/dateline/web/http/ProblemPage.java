package dateline.web.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Tells a reader on a page, in one line, what a program is told in JSON. */
public interface ProblemPage {
    /** As HTML, in the reader's language. */
    String of(Problem problem, HttpServletRequest request);

    /** Makes it known to all that may refuse a request, filters among them. */
    default void registerWith(ServletContext context) {
        context.setAttribute(ProblemPage.class.getName(), this);
    }

    /** The page for this request, or null where a program asks: for the API, or what the page's own program reads. */
    static ProblemPage forReaderOf(HttpServletRequest request) {
        return isReaders(request)
                ? (ProblemPage) request.getServletContext().getAttribute(ProblemPage.class.getName()) : null;
    }

    private static boolean isReaders(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return Set.of("/", "/about").contains(request.getRequestURI())
                || accept != null && accept.contains("text/html")
                && !OfPrograms.PATH.matcher(request.getRequestURI()).lookingAt();
    }

    /** Addresses whose answers programs read, whatever they accept. */
    final class OfPrograms {
        private static final Pattern PATH = Pattern.compile("/(api|view|actuator|assets|regions|picture\\.png)\\b");

        private OfPrograms() {}
    }
}
