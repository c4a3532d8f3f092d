package dateline.store;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import dateline.event.Where;
import java.time.LocalDate;

/**
 * What a map's tile tells of a report.
 *
 * @param start first day of the event
 * @param end last day of the event
 */
public record ReportPoint(String id, Role role, Certainty certainty, Category category, LocalDate start, LocalDate end, Where where) {}
