package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.range;

import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;

/** Finds the time about the publication: "in recent weeks", "the past 24 hours", "lately", "over the next few days". */
final class RecentDates {
    private static final int RECENTLY = 21; // days

    private final Words words;
    private final Numbers numbers;
    private final Counts counts;

    RecentDates(Words words, Numbers numbers, Counts counts) {
        this.words = words;
        this.numbers = numbers;
        this.counts = counts;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        StatedDate date = lately(i);
        return date != null || !words.is(i, Tag.RECENTLY) ? date
                : new StatedDate(i, i + words.length(i) - 1, a -> a.today() == null ? null
                        : range(a.today().minusDays(RECENTLY), a.today()));
    }

    /** "в последние недели", "the past 24 hours", "en los próximos días": up to the day of publication, or from it on. */
    private StatedDate lately(int i) {
        boolean turned = words.is(i, Tag.NUMBER, Tag.FEW) && words.is(i + 1, Tag.LAST, Tag.NEXT); // "las dos últimas semanas"
        int turn = turned ? i + 1 : i;
        Count after = words.is(turn, Tag.LAST, Tag.NEXT) ? counts.at(turn + words.length(turn)) : null;
        if (after == null) {
            return null;
        }
        Count count = !turned ? after : new Count(Math.max(0, numbers.number(i)), words.is(i, Tag.FEW), after.half(),
                after.unitAt(), after.unit());
        return !isMany(turn, count) ? null : new StatedDate(i, count.unitAt(), count.lately(words.is(turn, Tag.NEXT)));
    }

    private boolean isMany(int turn, Count count) {
        return !words.is(turn + words.length(turn), Tag.THE) && (count.count() > 0 || count.few() || count.half()
                || count.unit() != Unit.HOUR && count.unit() != Unit.WEEKEND && words.plural(turn));
    }
}
