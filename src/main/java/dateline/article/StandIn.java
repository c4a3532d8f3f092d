package dateline.article;

import java.time.LocalDate;

/** The day that stands in for a date of publication that is not told. */
record StandIn(LocalDate day, PublishedKind kind) {
    /** Null where none is allowed. @param fetched when the article was fetched */
    static StandIn of(AssumedDate assumed, LocalDate fetched) {
        return assumed == null ? null : assumed.day() == null ? new StandIn(fetched, PublishedKind.FETCHED)
                : new StandIn(assumed.day(), PublishedKind.ASSUMED);
    }

    /** The same for an article whose archive tells when it was fetched. */
    StandIn fetchedOn(LocalDate day) {
        return kind == PublishedKind.FETCHED ? new StandIn(day, kind) : this;
    }
}
