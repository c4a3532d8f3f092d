package dateline.store;

import dateline.event.Where;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place as one value of a column: its id, then its point in hundredths of a degree and its level, then all of it as JSON,
 * each in a line. What sorts by it sorts by id.
 *
 * @param lon hundredths of a degree east
 * @param lat hundredths of a degree north
 * @param area whether it is no town
 * @param square of the finest that the map is cut into, see {@link MapSquare}
 */
public record PlaceFacts(String placeId, int lon, int lat, boolean area, long square) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    public static String text(Where where) {
        return where.placeId() + '\n' + hundredths(where.lon()) + ' ' + hundredths(where.lat())
                + ' ' + where.level() + '\n' + JSON.writeValueAsString(where);
    }

    public static int hundredths(double degrees) {
        return (int) Math.round(degrees * 100);
    }

    public static PlaceFacts of(BytesRef value) {
        int line = lineFeed(value, 0);
        int end = lineFeed(value, line + 1);
        String[] facts = new String(value.bytes, value.offset + line + 1, end - line - 1, StandardCharsets.UTF_8).split(" ");
        int lon = Integer.parseInt(facts[0]);
        int lat = Integer.parseInt(facts[1]);
        return new PlaceFacts(id(value), lon, lat, !facts[2].equals("city"), MapSquare.of(lon / 100.0, lat / 100.0));
    }

    public static String id(BytesRef value) {
        return new String(value.bytes, value.offset, lineFeed(value, 0), StandardCharsets.UTF_8);
    }

    /** @param text as {@link #text} makes it */
    public static PlaceFacts of(String text) {
        return of(new BytesRef(text));
    }

    /** @param text as {@link #text} makes it */
    public static Where where(String text) {
        return where(new BytesRef(text));
    }

    private static int lineFeed(BytesRef value, int from) {
        int at = from;
        while (value.bytes[value.offset + at] != '\n') {
            at++;
        }
        return at;
    }

    public static Where where(BytesRef value) {
        int json = lineFeed(value, lineFeed(value, 0) + 1) + 1;
        return JSON.readValue(value.bytes, value.offset + json, value.length - json, Where.class);
    }
}
