package dateline.article.page;

import java.time.LocalDate;

/** The day that a page tells. @param changed it is the day of the page's last change, the only one told */
public record PublishedOn(LocalDate day, boolean changed) {}
