package dateline.store.opensearch;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import dateline.event.Where;
import dateline.store.ReportPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a map's tile tells of a report, read out of columns. */
final class HitPoint {
    private static final String ROLE = ReportSource.property("role");
    private static final String CERTAINTY = ReportSource.property("certainty");
    private static final String CATEGORY = ReportSource.property("category");
    static final List<String> COLUMNS = List.of(ReportSource.ID, ReportSource.FACTS, ROLE, CERTAINTY, CATEGORY,
            ReportSource.START,
            ReportSource.END);

    private HitPoint() {}

    static ReportPoint of(FoundHit hit, Where where) {
        return new ReportPoint(hit.id(), word(Role.class, hit, ROLE), word(Certainty.class, hit, CERTAINTY),
                word(Category.class, hit, CATEGORY), day(hit, ReportSource.START), day(hit, ReportSource.END), where);
    }

    private static <E extends Enum<E>> E word(Class<E> words, FoundHit hit, String column) {
        return Enum.valueOf(words, hit.columns().get(column).toUpperCase(Locale.ROOT));
    }

    private static LocalDate day(FoundHit hit, String column) {
        return LocalDate.ofEpochDay(Long.parseLong(hit.columns().get(column)));
    }
}
