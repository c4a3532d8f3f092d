package dateline.web;

import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.Window;

/** What an items request asks for: which reports, and which part of the answer. */
record ItemsRequest(ReportFilter filter, ReportOrder order, Window window) {
    private static final int USUAL_LIMIT = 100;
    private static final int GREATEST_LIMIT = 10_000;

    static ItemsRequest parse(Parameters parameters) {
        int limit = parameters.number("limit", USUAL_LIMIT, 1, GREATEST_LIMIT);
        Window window = parameters.text("cursor").map(cursor -> Window.at(cursor, limit))
                .orElseGet(() -> Window.at(parameters.number("offset", 0, 0, Integer.MAX_VALUE), limit));
        return new ItemsRequest(ReportFilter.parse(parameters.values()),
                parameters.text("sortby").map(ReportOrder::parse).orElse(ReportOrder.NEWEST), window);
    }
}
