package dateline.event;

import java.time.LocalDate;

/**
 * Where a report was read: its article.
 *
 * @param title may be null, as may source (the publisher) and url (http or https)
 * @param lang ISO 639-1
 */
public record Provenance(String articleId, String title, String source, String url, String lang, LocalDate published) {}
