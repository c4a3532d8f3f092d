package dateline.web.page;

import dateline.store.DatetimeInterval;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Addresses of the API under which other programs read what the page shows: whole, also where that is more than a page of the API holds.
 *
 * @param atom a feed of what is new: its days of publication are open ahead, unless the reader chose them
 */
record Downloads(File json, File csv, String atom, String html) {
    private static final int MOST_A_PAGE = 10_000;
    private static final String ITEMS = "api/collections/reports/items";

    /** @param name of the file that a browser keeps it in */
    record File(String href, String name) {}

    static Downloads of(PageState state, long matched) {
        Map<String, String> feed = filters(state);
        Map<String, String> seen = new TreeMap<>(feed);
        seen.put("published", days(state.filter().published()));
        boolean whole = matched > MOST_A_PAGE;
        return new Downloads(
                whole ? new File("api/reports.geojsonl.gz" + PageState.address(seen), "dateline-reported.geojsonl.gz")
                        : new File(items(seen, "json", true), "dateline-reported.geojson"),
                whole ? new File("api/reports.csv.gz" + PageState.address(seen), "dateline-reported.csv.gz")
                        : new File(items(seen, "csv", true), "dateline-reported.csv"),
                items(chose(state) ? seen : feed, "atom", false), items(seen, "html", false));
    }

    private static boolean chose(PageState state) {
        return Set.of("pfrom", "pto", "last").stream().anyMatch(state.query()::containsKey);
    }

    private static Map<String, String> filters(PageState state) {
        Map<String, String> asked = new TreeMap<>(state.query());
        asked.keySet().retainAll(PageState.FILTERS);
        if (state.filter().datetime() != null) {
            asked.put("datetime", days(state.filter().datetime()));
        }
        if (!state.isWithMentions()) {
            asked.put("role", "scene");
        }
        return asked;
    }

    private static String days(DatetimeInterval days) {
        return (days.start() == null ? ".." : days.start()) + "/" + (days.end() == null ? ".." : days.end());
    }

    private static String items(Map<String, String> filters, String f, boolean all) {
        Map<String, String> asked = new TreeMap<>(filters);
        asked.put("f", f);
        if (all) {
            asked.put("limit", String.valueOf(MOST_A_PAGE));
        }
        return ITEMS + PageState.address(asked);
    }
}
