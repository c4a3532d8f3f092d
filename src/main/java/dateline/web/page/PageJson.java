package dateline.web.page;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that may also stand in a page's script element. */
final class PageJson {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private PageJson() {}

    static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** No text in it can end the script element or begin a comment. */
    static String inPage(String json) {
        return json.replace("<", "\\u003c");
    }
}
