package dateline.store;

import java.time.LocalDate;

/** The box and the days that hold all reports; for a while after reports were replaced it may be larger than that. */
public record Extent(Bbox bbox, LocalDate start, LocalDate end) {}
