package dateline.text;

import java.time.LocalDate;

/**
 * A text to read.
 *
 * @param lang ISO 639-1, or null to be told from the text
 * @param source the publisher as given ("thetowntalk.com"), or null
 * @param published or null
 */
public record Document(String id, String lang, String text, String source, LocalDate published) {}
