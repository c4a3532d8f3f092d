package dateline.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a text file: a line {@code date YYYY-MM-DD}, lines {@code title ...}, {@code source ...}, {@code url ...} and
 * {@code lang ...} as far as known, before the date or behind it, an empty line, and the text. Where text follows the date on
 * its line, there is no head, and all the rest is text.
 */
final class HeadForm {
    private static final Pattern DATE = Pattern.compile("\\s*date[ \\t\\u00A0]+([^\\s\\u00A0]+)[ \\t\\u00A0]*");
    /** Head lines that stand before the date. */
    private static final Pattern DATE_BEHIND = Pattern.compile(
            "\\A\\s*((?:(?:title|source|url|lang)[ \\t][^\n]*\n){1,4})(date[ \\t]+\\S+)[ \\t]*(?=\n|\\z)");
    private static final Pattern HEAD = Pattern.compile("(title|source|url|lang)(?:[ \\t]+(.*))?", Pattern.DOTALL);

    /** So many letters other than a to z tell a charset that nothing names. */
    private static final int ENOUGH_LETTERS = 40;

    private HeadForm() {}

    /** @param dated whether a day may stand in for the date of a text without a head, which then is all text */
    static Draft parse(Decoded decoded, boolean dated) throws SkipException {
        if (decoded.marks() > 0 || decoded.guessed() && decoded.text().chars().filter(c -> c > 0x7F).count() < ENOUGH_LETTERS) {
            throw new SkipException(SkipCause.NOT_UTF8, "not UTF-8, and too little to tell the charset by; save it as UTF-8");
        }
        String clean = PlainText.clean(decoded.text().replaceFirst("^\uFEFF", ""));
        Matcher behind = DATE_BEHIND.matcher(clean);
        String text = behind.lookingAt() ? behind.group(2) + '\n' + behind.group(1).stripTrailing() + clean.substring(behind.end()) : clean;
        Matcher date = DATE.matcher(text);
        if (!date.lookingAt()) {
            if (dated) {
                return Draft.of(null, null, null, null, null, text);
            }
            throw new SkipException(SkipCause.NO_DATE, "no date; a text begins with a line `date YYYY-MM-DD`");
        }
        LocalDate published = PublicationDate.parse(date.group(1));
        boolean oneLine = date.end() < text.length() && text.charAt(date.end()) != '\n';
        if (oneLine) {
            return Draft.of(published, null, null, null, null, text.substring(date.end()));
        }
        Map<String, String> head = new HashMap<>();
        int body = readHead(text, Math.min(date.end() + 1, text.length()), head);
        return Draft.of(published, head.get("title"), head.get("source"), head.get("url"), head.get("lang"),
                text.substring(body));
    }

    /** Reads head lines from an offset on; the answer is where the text begins. A second `title` is text. */
    private static int readHead(String text, int from, Map<String, String> head) {
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            Matcher line = HEAD.matcher(text.substring(at, end).strip());
            if (!line.matches() || head.containsKey(line.group(1))) {
                return at;
            }
            head.put(line.group(1), line.group(2));
            at = Math.min(end + 1, text.length());
        }
        return at;
    }
}
