package dateline.store.cql;

import java.util.Map;
import java.util.TreeMap;

/** The properties of a report that a filter may name. */
public final class Queryables {
    /** What a property holds, and so what it may be compared with. */
    public enum Kind { TEXT, NUMBER, DATE, GEOMETRY }

    public static final String GEOMETRY = "geometry";

    /** By name, sorted. */
    public static final Map<String, Kind> KINDS = kinds();

    private Queryables() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new TreeMap<>();
        add(kinds, Kind.TEXT, "id status role certainty category dateKind datePrecision quote attribution placeId place"
                + " placeEn placeEs placeRu placeUk level country admin1 articleId storyId corrected title source url lang");
        add(kinds, Kind.NUMBER, "confidence coordinateUncertaintyInMeters");
        add(kinds, Kind.DATE, "date eventStart eventEnd reportedDate");
        add(kinds, Kind.GEOMETRY, GEOMETRY);
        return java.util.Collections.unmodifiableMap(kinds);
    }

    private static void add(Map<String, Kind> kinds, Kind kind, String names) {
        for (String name : names.split(" ")) {
            kinds.put(name, kind);
        }
    }

    /** @throws IllegalArgumentException that lists the properties, where there is none of that name */
    static Kind kind(String property) {
        Kind kind = KINDS.get(property);
        if (kind == null) {
            throw new IllegalArgumentException("names the unknown property \"" + property + "\"; known are "
                    + String.join(", ", KINDS.keySet()));
        }
        return kind;
    }
}
