package dateline.extract.claim;

import dateline.event.When;
import dateline.extract.sentence.DateReader;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.text.Span;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * When the event at a name was.
 *
 * @param when null where neither the text nor the article tells a date
 * @param span the words that tell it, or null
 */
public record Dating(When when, Span span) {
    private static final int RECENT = 60; // days
    private static final int OTHER_CLAUSE = 40; // words: a date of the name's own clause goes before any other

    public static Dating of(SentenceReading reading, Name name, LocalDate published, Supplier<SentenceReading> last) {
        StatedDate date = nearest(reading, name);
        if (date != null) {
            return of(reading, date, published, last);
        }
        SentenceReading before = told(reading, name, Tag.PRIOR) ? null : last.get();
        if (before != null && !before.dates().isEmpty()) {
            Dating carried = of(before, before.dates().get(before.dates().size() - 1), published, () -> null);
            if (carried.isRecent(published) && !(carried.isOver(published)
                    && (told(reading, name, Tag.FUTURE) || told(reading, name, Tag.PLAN)))) {
                return carried;
            }
        }
        return new Dating(published == null ? null : When.reported(published), null);
    }

    private static boolean told(SentenceReading reading, Name name, Tag tag) {
        for (int i = reading.clauses().start(name.first()); i < reading.clauses().end(name.first()); i++) {
            if (reading.words().is(i, tag)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOver(LocalDate published) {
        return published != null && when != null && when.end().isBefore(published);
    }

    /** What is told of long ago ("родился в 1962 году") says nothing of when the next sentence is. */
    private boolean isRecent(LocalDate published) {
        return published == null || when == null || !when.end().isBefore(published.minusDays(RECENT));
    }

    private static Dating of(SentenceReading home, StatedDate date, LocalDate published, Supplier<SentenceReading> last) {
        boolean future = future(home, date);
        Anchor anchor = new Anchor(published, () -> earlier(home, date, published, last.get()), future);
        When when = DateReader.past(date.resolve(anchor), published, future);
        Span span = home.words().span(date.first(), date.last());
        return new Dating(when != null || published == null ? when : When.reported(published), span);
    }

    private static StatedDate nearest(SentenceReading reading, Name name) {
        StatedDate best = null;
        int least = Integer.MAX_VALUE;
        int start = reading.clauses().start(name.first());
        int end = reading.clauses().end(name.first());
        for (StatedDate date : reading.dates()) {
            if (date.first() >= end && said(reading, start, end) || reading.elsewhere(date, name)) {
                continue; // "said in Rome | that the vote will be in May"
            }
            int away = date.last() < name.first() ? name.first() - date.last() : date.first() - name.last();
            away += date.first() < start || date.last() >= end ? OTHER_CLAUSE : 0;
            if (away < least) {
                least = away;
                best = date;
            }
        }
        return best;
    }

    private static boolean said(SentenceReading reading, int start, int end) {
        boolean says = false;
        for (int i = start; i < end; i++) {
            says |= reading.words().is(i, Tag.TELLS);
        }
        return says && (reading.words().is(end, Tag.THAT) || reading.words().is(end + 1, Tag.THAT));
    }

    private static boolean future(SentenceReading reading, StatedDate date) {
        int[] predicate = reading.predicate(date.first(), date.last());
        int start = predicate[0];
        int end = predicate[1];
        for (int i = start; i < end; i++) {
            if (reading.words().is(i, Tag.FUTURE, Tag.PLAN)) {
                return true;
            }
        }
        return false;
    }

    /** The date told last before this one, in its sentence or the one before. */
    private static LocalDate earlier(SentenceReading reading, StatedDate date, LocalDate published, SentenceReading before) {
        LocalDate last = before == null ? null : last(before, null, published, null);
        return last(reading, date, published, last);
    }

    /** The last date that a sentence tells before {@code end}, or in all of it. */
    private static LocalDate last(SentenceReading reading, StatedDate end, LocalDate published, LocalDate before) {
        LocalDate last = before;
        for (StatedDate date : reading.dates()) {
            if (date == end) {
                break;
            }
            LocalDate known = last;
            When when = date.resolve(new Anchor(published, () -> known, future(reading, date)));
            last = when == null ? last : when.start();
        }
        return last;
    }
}
