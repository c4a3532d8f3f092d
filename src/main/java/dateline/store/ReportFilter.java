package dateline.store;

import dateline.event.Role;

/**
 * Which reports are asked for; each part may be null, which lets all through.
 *
 * <p>A report matches a box when its point lies in it, also where the place is an area: a country is found by the
 * point that stands for it. It matches an interval that shares a day with [eventStart, eventEnd].
 *
 * @param placeId reports of this place only
 * @param role reports in which the place has this role only
 */
public record ReportFilter(Bbox bbox, DatetimeInterval datetime, String placeId, Role role) {
    public static final ReportFilter ALL = new ReportFilter(null, null, null);

    public ReportFilter(Bbox bbox, DatetimeInterval datetime, String placeId) {
        this(bbox, datetime, placeId, null);
    }
}
