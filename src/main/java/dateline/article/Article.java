package dateline.article;

import java.time.LocalDate;

/**
 * A news text with where it came from.
 *
 * @param id stays when the text is edited: from the link, else from the file's name, publisher and date
 * @param title may be null, as may source (the publisher), url and lang (ISO 639-1; null where not given)
 * @param text plain text; paragraphs stand apart by an empty line
 */
public record Article(String id, LocalDate published, String title, String source, String url, String lang,
        String text) {}
