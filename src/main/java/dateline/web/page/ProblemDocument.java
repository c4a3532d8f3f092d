package dateline.web.page;

import dateline.web.http.HtmlTemplates;
import dateline.web.http.Problem;
import dateline.web.http.ProblemPage;
import dateline.web.http.SeenAddress;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader is told where the page cannot be shown. */
record ProblemDocument(PageWords words, String text, String base) {
    private static final Pattern SAID = Pattern.compile("(?:^|&)hl=(" + String.join("|", PageWords.LANGUAGES) + ")(?:&|$)");

    static final class Page implements ProblemPage {
        Page(ServletContext context) {
            registerWith(context);
        }

        @Override
        public String of(Problem problem, HttpServletRequest request) {
            PageWords words = PageWords.of(language(request));
            return HtmlTemplates.fill("problem-page",
                    new ProblemDocument(words, words.say("problem." + problem.word()), SeenAddress.of(request).base()));
        }
    }

    /** As the address says it, which may hold what cannot be read, or as the browser does. */
    private static String language(HttpServletRequest request) {
        Matcher said = SAID.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return said.find() ? said.group(1) : PageController.language(request);
    }

    public String lang() {
        return words.lang();
    }

    public String heading() {
        return words.say("problem");
    }

    public String claim() {
        return words.say("claim");
    }

    public String map() {
        return words.say("problem.map");
    }

    public Assets assets() {
        return Assets.BUILT;
    }
}
