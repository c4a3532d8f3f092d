package dateline.store;

import dateline.event.Where;
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
 */
record PlaceFacts(String placeId, int lon, int lat, boolean area) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    static String text(Where where) {
        return where.placeId() + '\n' + ReportDocument.hundredths(where.lon()) + ' ' + ReportDocument.hundredths(where.lat())
                + ' ' + where.level() + '\n' + JSON.writeValueAsString(where);
    }

    static PlaceFacts of(BytesRef value) {
        String text = value.utf8ToString();
        int line = text.indexOf('\n');
        String[] facts = text.substring(line + 1, text.indexOf('\n', line + 1)).split(" ");
        return new PlaceFacts(text.substring(0, line), Integer.parseInt(facts[0]), Integer.parseInt(facts[1]),
                !facts[2].equals("city"));
    }

    static Where where(BytesRef value) {
        String text = value.utf8ToString();
        return JSON.readValue(text.substring(text.indexOf('\n', text.indexOf('\n') + 1) + 1), Where.class);
    }
}
