package dateline.store;

import java.io.IOException;
import java.util.Set;

/** The articles that a store held at its last commit. */
public interface HeldArticles {
    /** Null where the article is not held. */
    ReadArticle article(String articleId) throws IOException;

    /** Ids of the articles with a report that matches, sorted. */
    Set<String> articles(ReportFilter filter) throws IOException;

    /** Ids of the articles whose reports were corrected, sorted. */
    Set<String> corrected() throws IOException;
}
