package dateline.store;

import dateline.event.ReportedEvent;
import dateline.store.HeldArticles;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Puts articles' reports into a store. What was put is seen by readers after {@link #commit}, all of it or, when the
 * program ends before, none of it. One writer at a time; not for use by several threads.
 */
public interface ReportStoreWriter extends Closeable {
    /** Whether the article was already put with the same content, here or in an earlier commit. */
    default boolean holds(String articleId, String contentHash) throws IOException {
        return contentHash.equals(hash(articleId));
    }

    /** Whether the article was already put, with whatever content. */
    default boolean holds(String articleId) throws IOException {
        return hash(articleId) != null;
    }

    /** The content hash that the article was put with; null where it was not. */
    String hash(String articleId) throws IOException;

    /**
     * Replaces all reports of an article. Of reports with the same id (a sentence that stands twice in its article) the
     * first is kept.
     *
     * @param contentHash anything that changes when the reports may change
     * @return false where the article is held with the same content, and nothing was done
     */
    boolean put(String articleId, String contentHash, List<ReportedEvent> reports) throws IOException;

    /** The same for an article with all that a home keeps of it; here only its reports, of no story but its own. */
    default boolean put(ReadArticle article) throws IOException {
        return put(article.id(), article.contentHash(), article.reports());
    }

    /** The articles as of the last commit, good until the next one; null for a kind of store that keeps their reports alone. */
    default HeldArticles held() {
        return null;
    }

    /** Shows other reports of an article that is {@link #held}. */
    default void show(ReadArticle article) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** What {@link #note} was told before the last commit; empty where nothing was. */
    default String noted() throws IOException {
        return "";
    }

    /** Keeps a word for later, together with what is committed next. */
    default void note(String word) {
        throw new UnsupportedOperationException();
    }

    /** Makes everything put so far visible, at once and lasting. */
    void commit() throws IOException;

    /** Ends; what was put since the last commit is forgotten. */
    @Override
    void close() throws IOException;
}
