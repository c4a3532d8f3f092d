package dateline.extract;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import dateline.event.When;
import dateline.geoparse.Mention;
import dateline.text.Span;
import java.util.List;

/**
 * What one sentence reports at one place.
 *
 * @param mention the place's name in the sentence; its place is never null
 * @param when null only where the document has no publication date and its text tells none
 * @param date the words of the text that tell the date, or null
 * @param attribution who says so as named in the text, or null
 * @param sentence where the sentence stands
 * @param quote the sentence, or as much of it around the place as may be shown; null until that is known
 * @param reasons short phrases that tell why this role
 */
public record Finding(Mention mention, Role role, Certainty certainty, Category category, When when, Span date,
        String attribution, Span sentence, String quote, List<String> reasons) {
    Finding withQuote(String shown) {
        return new Finding(mention, role, certainty, category, when, date, attribution, sentence, shown, reasons);
    }

    /** The same told at another name of the sentence. */
    Finding at(Mention other) {
        return new Finding(other, role, certainty, category, when, date, attribution, sentence, quote, reasons);
    }

    /** Where the place's name stands. */
    Span name() {
        return new Span(mention.start(), mention.end());
    }
}
