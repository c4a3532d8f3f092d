package dateline.article.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines within an article that are about other pages or the site: "Read also: ...", "Subscribe to our newsletter". */
final class AsideLines {
    private static final int LONGEST = 300;
    private static final Pattern LINES = Pattern.compile(
            WordList.lines("aside-lines.txt").map(line -> "(?:" + line + ")").collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AsideLines() {}

    static boolean isOne(String line) {
        return line.length() <= LONGEST && LINES.matcher(line).matches();
    }
}
