package dateline.store;

import java.util.Map;

/**
 * How many reports there are of each value, under all filters but that on the value itself.
 *
 * @param matched how many match all filters
 * @param counts by facet ({@code role}, {@code certainty}, {@code category}, {@code lang}, {@code source},
 *     {@code country}, and {@code day} (2024-05-01) or {@code month} (2024-05) of the event's first day), then by value in
 *     the order of the values; what is unknown of a report is counted nowhere
 */
public record Facets(long matched, Map<String, Map<String, Integer>> counts) {}
