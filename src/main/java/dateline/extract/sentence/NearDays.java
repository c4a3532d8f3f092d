package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;

import dateline.text.lexicon.Tag;

/** Finds the days beside the publication or the day told before: "yesterday", "завтра", "накануне", "that day". */
final class NearDays {
    /** The value of an entry that means the very day told before; a word of it may have its own number ("un día antes"). */
    private static final int SAME_DAY = 2;

    private final Words words;

    NearDays(Words words) {
        this.words = words;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        return words.is(i, Tag.DAY) ? fromToday(i) : words.is(i, Tag.EVE) ? eve(i) : null;
    }

    /** "Сегодня", "tomorrow, Tuesday". */
    private StatedDate fromToday(int i) {
        int days = words.value(i);
        int last = i + words.length(i) - 1;
        int next = words.reads(last + 1, ",") ? last + 2 : last + 1;
        return new StatedDate(i, words.is(next, Tag.WEEKDAY) ? next : last, a -> a.today() == null ? null
                : day(a.today().plusDays(days)));
    }

    /** "накануне", "on the eve": the day before the one told last, else before the publication; "that day": that one. */
    private StatedDate eve(int i) {
        boolean same = (words.value(i) & SAME_DAY) != 0;
        return new StatedDate(i, i + words.length(i) - 1, a -> a.before() != null ? day(a.before().minusDays(same ? 0 : 1))
                : same || a.today() == null ? null : day(a.today().minusDays(1)));
    }
}
