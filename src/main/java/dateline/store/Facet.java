package dateline.store;

import java.util.Locale;
import java.util.Set;

/** What reports are counted by. */
public enum Facet {
    ROLE, CERTAINTY, CATEGORY, LANG, SOURCE, COUNTRY,
    /** The first day of the event. */
    DATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter without what it asks of this facet. */
    ReportFilter others(ReportFilter filter) {
        return switch (this) {
            case ROLE -> filter.withRoles(Set.of());
            case CERTAINTY -> filter.withCertainties(Set.of());
            case CATEGORY -> filter.withCategories(Set.of());
            case LANG -> filter.withLangs(Set.of());
            case SOURCE -> filter.withSources(Set.of());
            case COUNTRY -> filter.withCountries(Set.of());
            case DATE -> filter.withDatetime(null);
        };
    }

    /** Whether every report has one value. */
    boolean isOfEach() {
        return this == ROLE || this == CERTAINTY || this == CATEGORY || this == DATE;
    }
}
