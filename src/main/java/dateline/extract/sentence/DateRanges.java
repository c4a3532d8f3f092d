package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.range;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Joins two dates into the days from one to the other, and reads what has gone on since a date. */
final class DateRanges {
    /** A range of two days without a year is no longer: "10 May to 3 May" is none. */
    private static final int LONGEST = 300;
    private static final LocalDate ANY_TIME = LocalDate.of(2023, 6, 15);

    private final Words words;
    private final IntFunction<StatedDate> dateAt;

    /** @param dateAt the date that begins at a word, or null */
    DateRanges(Words words, IntFunction<StatedDate> dateAt) {
        this.words = words;
        this.dateAt = dateAt;
    }

    /** "since July", "с июля по сентябрь", "between 5 May and 3 June": a range, up to the second date or to the publication. */
    StatedDate of(StatedDate date) {
        int before = words.is(date.first() - 1, Tag.PART) ? date.first() - 2 : date.first() - 1;
        before = words.is(before, Tag.THE) ? before - 1 : before;
        for (int i = date.first() + 1; i < date.last(); i++) {
            if (words.is(i, Tag.UNTIL)) {
                return date;
            }
        }
        StatedDate range = end(date, before);
        StatedDate end = range == null ? last(date) : range;
        if (end != null) {
            return new StatedDate(date.first(), end.last(), anchor -> between(date, end, anchor));
        }
        if (words.is(before, Tag.THROUGH)) {
            return new StatedDate(date.first(), date.last(), anchor -> through(date.resolve(anchor), anchor));
        }
        return !words.is(before, Tag.ONWARD) ? date : new StatedDate(date.first(), date.last(), anchor -> {
            When from = date.resolve(anchor);
            LocalDate last = anchor.future() ? null : anchor.today();
            return from == null || last == null || !last.isAfter(from.end()) ? from : range(from.start(), last);
        });
    }

    /** "Through 2030", "до конца года", "hasta junio": what is not over goes on from the publication until then. */
    private static When through(When end, Anchor anchor) {
        boolean over = end == null || anchor.today() == null || !end.end().isAfter(anchor.today());
        return over ? end : range(anchor.today(), end.end());
    }

    /** The date that a range which begins with another one ends with, or null. */
    private StatedDate end(StatedDate date, int before) {
        int joint = date.last() + 1;
        boolean between = words.is(joint, Tag.LINK) && words.is(before, Tag.BETWEEN);
        boolean dash = words.reads(joint, "-") || words.reads(joint, "–") || words.reads(joint, "—");
        boolean until = words.is(joint, Tag.UNTIL);
        if (!between && !until && !dash) {
            return null;
        }
        StatedDate end = after(joint);
        boolean alike = end != null && DateKind.of(words, end) == DateKind.of(words, date);
        return alike || end != null && (until || between) && words.is(before, Tag.ONWARD, Tag.SINCE, Tag.BETWEEN) ? end : null;
    }

    /** The date that begins after a joint, or null. */
    private StatedDate after(int joint) {
        StatedDate found = null;
        for (int next = joint + 1; found == null && next < Math.min(words.size, joint + 4); next++) {
            found = words.mayDate(next) ? dateAt.apply(next) : null;
            if (!words.is(next, Tag.THE, Tag.PART, Tag.OF)) {
                break;
            }
        }
        return found;
    }

    /** The last of dates that follow each other: "on Monday and Tuesday", "in June, July and August"; or null. */
    private StatedDate last(StatedDate date) {
        int joint = date.last() + 1;
        boolean comma = words.reads(joint, ",");
        StatedDate next = comma || words.is(joint, Tag.LINK) ? after(joint) : null;
        boolean follows = next != null && DateKind.of(words, next) == DateKind.of(words, date) && follows(date, next);
        StatedDate further = follows ? last(next) : null;
        return further != null ? further : follows && !comma ? next : null;
    }

    /** Whether the second date begins where the first ends, whenever the article is published. */
    private boolean follows(StatedDate first, StatedDate next) {
        Anchor anyTime = new Anchor(ANY_TIME, () -> null, false);
        When to = next.resolve(anyTime);
        When from = to == null ? null : first.resolve(new Anchor(to.start(), () -> null, false));
        return from != null && from.end().plusDays(1).equals(to.start());
    }

    /** The first date is the last such one before the second: "from December to February 2015". */
    private When between(StatedDate first, StatedDate last, Anchor anchor) {
        When to = last.resolve(anchor);
        if (to == null) {
            return null;
        }
        boolean near = words.is(first.first(), Tag.DAY); // "from tomorrow to Friday"
        When from = first.resolve(near ? anchor : new Anchor(to.start(), anchor::before, false));
        if (from == null || from.start().isAfter(to.end())) {
            return null;
        }
        boolean days = from.start().equals(from.end()) && to.start().equals(to.end());
        boolean open = days && from.start().getYear() < to.start().getYear()
                && ChronoUnit.DAYS.between(from.start(), to.end()) > LONGEST;
        return open ? null : range(from.start(), to.end());
    }
}
