package dateline.event;

/** How fine a date is. */
public enum DatePrecision { DAY, MONTH, YEAR, RANGE }
