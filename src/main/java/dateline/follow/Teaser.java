package dateline.follow;

import dateline.article.Article;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a feed gives of an article in place of its whole text. */
final class Teaser {
    private static final int LONGEST = 1500;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private Teaser() {}

    /** Whether an item may be one, with a page that holds the rest. */
    static boolean mayBe(Article article) {
        return article.feed() != null && article.url() != null && article.text().length() < LONGEST;
    }

    /** Whether a text is half as long again, and of the same thing: a page that asks for consent has few of its words. */
    static boolean isOf(Article item, String page) {
        Set<String> words = words(item.text() + ' ' + (item.title() == null ? "" : item.title()));
        Set<String> inPage = words(page);
        return page.length() * 2L >= item.text().length() * 3L
                && words.stream().filter(inPage::contains).count() * 3 >= words.size();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
