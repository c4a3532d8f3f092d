package dateline.geoparse;

import dateline.gazetteer.Place;
import java.util.List;

/**
 * A span of a text that names a place.
 *
 * @param start first character, in UTF-16 units as Java counts them
 * @param end one past the last
 * @param place what it names, or null where it is surely a place but which one is open
 * @param cases bits of {@link dateline.text.grammar.GrammaticalCase#bit} its form may stand in; 0 where unknown
 * @param confidence 0 to 1
 * @param reasons short phrases a reader understands
 */
public record Mention(int start, int end, String surface, Place place, int cases, double confidence,
        List<String> reasons) {}
