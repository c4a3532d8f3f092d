package dateline.web;

import dateline.event.Role;
import dateline.store.Bbox;
import dateline.store.DatetimeInterval;
import dateline.store.ReportFilter;

/** What an items request asks for: which reports, and which part of the answer. */
record ItemsRequest(ReportFilter filter, int offset, int limit) {
    private static final int USUAL_LIMIT = 100;
    private static final int GREATEST_LIMIT = 10_000;

    static ItemsRequest parse(Parameters parameters) {
        ReportFilter filter = new ReportFilter(parameters.parsed("bbox", Bbox::parse),
                parameters.parsed("datetime", DatetimeInterval::parse), parameters.text("placeId").orElse(null),
                parameters.parsed("role", ItemsRequest::role));
        return new ItemsRequest(filter, parameters.number("offset", 0, 0, Integer.MAX_VALUE),
                parameters.number("limit", USUAL_LIMIT, 1, GREATEST_LIMIT));
    }

    private static Role role(String word) {
        return switch (word) {
            case "scene" -> Role.SCENE;
            case "mentioned" -> Role.MENTIONED;
            default -> throw new IllegalArgumentException("must be scene or mentioned, not \"" + word + "\"");
        };
    }
}
