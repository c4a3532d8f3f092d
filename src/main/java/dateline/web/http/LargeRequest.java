package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a request whose answer may take much memory or time, by its address alone. */
final class LargeRequest {
    private static final int USUAL_FEATURES = 1000;
    private static final Pattern PAGE = Pattern.compile("(?:^|&)(?:limit|offset)=([0-9]{1,18})(?=&|$)");
    /** A whole result as a file: {@code /api/reports.csv.gz}. */
    private static final Pattern WHOLE = Pattern.compile("/api/[^/]*\\.[^/]*");

    private LargeRequest() {}

    static boolean is(HttpServletRequest request) {
        return WHOLE.matcher(request.getServletPath()).matches() || depth(request.getQueryString()) > USUAL_FEATURES;
    }

    /** How many features the store has to go through for a page, as far as the query tells. */
    private static long depth(String query) {
        if (query == null) {
            return 0;
        }
        Matcher number = PAGE.matcher(query);
        long depth = 0;
        while (number.find()) {
            depth += Long.parseLong(number.group(1));
        }
        return depth;
    }
}
