package dateline.event;

import java.time.LocalDate;

/**
 * When the reported event was, from its first to its last day (the same for a single day).
 *
 * @param stated true where the text tells the date; false where only the publication date is known, which then stands
 *     for it ({@code dateKind} {@code reported})
 */
public record When(LocalDate start, LocalDate end, DatePrecision precision, boolean stated) {
    public When {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event cannot end on " + end + " before it starts on " + start);
        }
    }

    /** As a record's own, which Java would put together when it is first asked: a twentieth of a start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof When when && start.equals(when.start) && end.equals(when.end) && precision == when.precision
                && stated == when.stated;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * start.hashCode() + end.hashCode()) + precision.hashCode()) + Boolean.hashCode(stated);
    }

    public static When reported(LocalDate published) {
        return new When(published, published, DatePrecision.DAY, false);
    }
}
