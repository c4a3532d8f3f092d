package dateline.article.day;

import java.time.LocalDate;

/**
 * A day as a publisher wrote it.
 *
 * @param inUtc the time beside it is told in universal time, so that the publisher's own day may be a neighbour
 */
public record StatedDay(LocalDate day, boolean inUtc) {}
