package dateline.event;

import java.time.LocalDate;

/**
 * Where a report was read: its article.
 *
 * @param title may be null, as may source (the publisher) and url (http or https)
 * @param lang ISO 639-1
 * @param publishedKind what the day rests on: {@code published} (the publisher says so), {@code modified} (it tells only its
 *     last change), or, where it tells none, the day it was {@code fetched} or one that the operator {@code assumed}
 * @param storyId the article of those with nearly the same text that was published first; its own id where there is no other
 */
public record Provenance(String articleId, String title, String source, String url, String lang, LocalDate published,
        String publishedKind, String storyId) {
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_SOURCE = 120;

    /** An article whose publisher tells its day. */
    public Provenance(String articleId, String title, String source, String url, String lang, LocalDate published) {
        this(articleId, title, source, url, lang, published, "published", articleId);
    }

    public Provenance {
        if (title != null && title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title of " + title.length() + " characters; at most 300 are served");
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("a source of " + source.length() + " characters; at most 120 are served");
        }
    }

    Provenance withStory(String id) {
        return new Provenance(articleId, title, source, url, lang, published, publishedKind, id);
    }
}
