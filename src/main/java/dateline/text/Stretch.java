package dateline.text;

/**
 * A part of a text in one language.
 *
 * @param language null where it is none of those that are read
 */
public record Stretch(Span span, Language language) {}
