package dateline.ingest;

import dateline.article.Article;
import dateline.article.Read;
import dateline.article.SkipCause;

/**
 * The first article of an id among all that are read together: what comes later under the same id is the same article, and is
 * read
 * only where the first is no more than a feed's teaser of it.
 *
 * @param characters of its text
 */
public record FirstOfId(String origin, boolean inFeed, int characters) {
    public static FirstOfId of(String origin, Article article) {
        return new FirstOfId(origin, article.feed() != null, article.text().length());
    }

    /** Whether it is only what a feed says of an article that follows with its whole text. */
    public boolean isTeaserOf(Article article) {
        return inFeed && article.feed() == null && characters * 3L < article.text().length() * 2L;
    }

    /** Why an article that came later is skipped. */
    public Read.Skipped sameAs(String later) {
        return new Read.Skipped(later, SkipCause.SAME_ID, "same article as " + origin
                + " (by its url, or its file name, source and date)");
    }
}
