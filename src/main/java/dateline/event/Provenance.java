package dateline.event;

import java.time.LocalDate;

/**
 * Where a report was read: its article.
 *
 * @param title may be null, as may source (the publisher) and url (http or https)
 * @param lang ISO 639-1
 */
public record Provenance(String articleId, String title, String source, String url, String lang, LocalDate published) {
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_SOURCE = 120;

    public Provenance {
        if (title != null && title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title of " + title.length() + " characters; at most 300 are served");
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("a source of " + source.length() + " characters; at most 120 are served");
        }
    }
}
