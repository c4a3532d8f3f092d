package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** The tag by which a reader's program knows whether it already has an answer. */
public final class AnswerTag {
    private AnswerTag() {}

    /**
     * Whether the reader already has the answer, which is then told (304). The tag is weak, as the answer may be compressed; it
     * changes with the program, with the address that the answer's links begin with, and with the parts.
     *
     * @param vary what else than the address decides on the answer
     * @param parts of what the answer is made, the store's version among them
     */
    public static boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, String vary, String... parts) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, vary);
        String made = String.join(" ", ProgramVersion.TAG, SeenAddress.of(request).base(), String.join(" ", parts));
        String tag = DigestUtils.md5DigestAsHex(made.getBytes(StandardCharsets.UTF_8));
        return new ServletWebRequest(request, response).checkNotModified("W/\"" + tag + '"');
    }
}
