package dateline.gazetteer;

/** How coarse a place is. Nothing finer than a populated place exists here. */
public enum Level {
    COUNTRY, ADMIN1, ADMIN2,
    /** Any populated place. */
    CITY,
    /** An ocean, sea, gulf, strait or large lake. */
    SEA,
    /** A continent, basin, hemisphere, historic or macro region. */
    REGION;

    /** The word used in every format: {@code country}, {@code admin1} and so on. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
