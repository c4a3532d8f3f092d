package dateline.article;

import java.time.LocalDate;

/**
 * A news text with where it came from.
 *
 * @param id stays when the text is edited: from the link, else from the file's name, publisher and date
 * @param publishedKind what the day of publication rests on
 * @param title may be null, as may source (the publisher), author, url and lang (ISO 639-1; null where not given)
 * @param feed the feed that it is an item of, by address or file; null where it is none
 * @param text plain text; paragraphs stand apart by an empty line
 */
public record Article(String id, LocalDate published, PublishedKind publishedKind, String title, String source, String author,
        String url, String lang, String feed, String text) {
    /** An article whose publisher tells its date, without author and feed. */
    public Article(String id, LocalDate published, String title, String source, String url, String lang, String text) {
        this(id, published, PublishedKind.PUBLISHED, title, source, null, url, lang, null, text);
    }

    /** The id of the article at an address of the web. */
    public static String idOf(String url) {
        return Draft.digest(Link.identity(url));
    }

    /** The same with another text. */
    public Article withText(String other) {
        return new Article(id, published, publishedKind, title, source, author, url, lang, feed, other);
    }
}
