package dateline.extract.claim;

import dateline.event.When;
import dateline.text.Span;

/**
 * When the event at a name was.
 *
 * @param when null where neither the text nor the article tells a date
 * @param span the words that tell it, or null
 */
public record Dating(When when, Span span) {}
