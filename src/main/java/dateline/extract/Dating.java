package dateline.extract;

import dateline.event.When;
import dateline.extract.StatedDate.Anchor;
import dateline.geoparse.Span;
import java.time.LocalDate;

/**
 * When the event at a name was.
 *
 * @param when null where neither the text nor the article tells a date
 * @param span the words that tell it, or null
 */
record Dating(When when, Span span) {
    private static final int OTHER_CLAUSE = 40; // words: a date of the name's own clause goes before any other

    static Dating of(Reading reading, Name name, LocalDate published, Reading before) {
        StatedDate date = nearest(reading, name);
        Reading home = reading;
        if (date == null && before != null && !before.dates().isEmpty()) {
            home = before;
            date = before.dates().get(before.dates().size() - 1);
        }
        if (date == null) {
            return new Dating(published == null ? null : When.reported(published), null);
        }
        boolean future = future(home, date);
        LocalDate earlier = earlier(home, date, published, before == home ? null : before);
        When when = DateReader.past(date.resolve(new Anchor(published, earlier, future)), published, future);
        Span span = home.words().span(date.first(), date.last());
        return new Dating(when != null || published == null ? when : When.reported(published), span);
    }

    private static StatedDate nearest(Reading reading, Name name) {
        StatedDate best = null;
        int least = Integer.MAX_VALUE;
        int start = reading.clauses().start(name.first());
        int end = reading.clauses().end(name.first());
        for (StatedDate date : reading.dates()) {
            int away = date.last() < name.first() ? name.first() - date.last() : date.first() - name.last();
            away += date.first() < start || date.last() >= end ? OTHER_CLAUSE : 0;
            if (away < least) {
                least = away;
                best = date;
            }
        }
        return best;
    }

    private static boolean future(Reading reading, StatedDate date) {
        int start = reading.clauses().start(date.first());
        int end = reading.clauses().end(date.first());
        for (int i = start; i < end; i++) {
            if (reading.words().is(i, Tag.FUTURE, Tag.PLAN)) {
                return true;
            }
        }
        return false;
    }

    /** The date told last before this one, in its sentence or the one before. */
    private static LocalDate earlier(Reading reading, StatedDate date, LocalDate published, Reading before) {
        LocalDate last = null;
        if (before != null) {
            for (StatedDate other : before.dates()) {
                When when = other.resolve(new Anchor(published, last, future(before, other)));
                last = when == null ? last : when.start();
            }
        }
        for (StatedDate other : reading.dates()) {
            if (other == date) {
                break;
            }
            When when = other.resolve(new Anchor(published, last, future(reading, other)));
            last = when == null ? last : when.start();
        }
        return last;
    }
}
