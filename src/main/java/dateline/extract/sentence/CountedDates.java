package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;

import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;

/** Finds dates that are counted in units of time, back or ahead, from the day of publication or from a day told before. */
final class CountedDates {
    private final Words words;
    private final Numbers numbers;
    private final YearAfter year;
    private final Counts counts;
    private final boolean cased;

    CountedDates(Words words, Numbers numbers, YearAfter year, Counts counts, boolean cased) {
        this.words = words;
        this.numbers = numbers;
        this.year = year;
        this.counts = counts;
        this.cased = cased;
    }

    /** "три дня назад", "несколько месяцев назад", "днем ранее", "two days later", "hace dos días", "через две недели". */
    StatedDate at(int i) {
        boolean ahead = words.is(i, Tag.AHEAD, Tag.LATER);
        boolean since = words.is(i, Tag.HACE);
        Count round = counts.turnedRound(i);
        Count count = round != null ? round : counts.at(ahead || since ? i + words.length(i) : i);
        if (count == null || count.count() < 1 && numbers.digit(i - 1)) {
            return null; // "9223372036854775807 days ago"
        }
        if (words.is(i, Tag.AHEAD) && year.at(count.unitAt()) >= 0) {
            return null; // "за дев'ять місяців 2025 року"
        }
        if (ahead && !words.is(count.unitAt() + 1, Tag.EARLIER)) { // "за два дні до того"
            return ahead(i, count);
        }
        boolean ago = words.is(count.unitAt() + 1, Tag.AGO);
        return since || ago ? new StatedDate(i, ago ? count.unitAt() + words.length(count.unitAt() + 1) : count.unitAt(),
                count.ago()) : beside(i, count);
    }

    /** "Через две недели", "спустя два дня". */
    private StatedDate ahead(int i, Count count) {
        boolean later = words.is(i, Tag.LATER);
        boolean bare = !later && count.count() < 1 && !(cased && count.unit() != Unit.DAY && count.unit() != Unit.CENTURY);
        return count.few() || count.unit() == Unit.HOUR || bare ? null
                : new StatedDate(i, count.unitAt(), count.ahead(later));
    }

    /** By the word after the count: "two weeks from now", "a week from Sunday", "два дня спустя". */
    private StatedDate beside(int i, Count count) {
        int after = count.unitAt() + 1;
        if (count.few() || after >= words.size) {
            return null;
        }
        int last = after + words.length(after) - 1;
        if (words.is(after, Tag.AHEAD) && last > after) {
            return new StatedDate(i, last, count.ahead(false));
        }
        if (words.is(after, Tag.FROM) && words.is(after + 1, Tag.WEEKDAY) && count.unit() == Unit.WEEK) {
            return new StatedDate(i, after + 1, weekday(words.value(after + 1), count.steps()));
        }
        int steps = words.is(after, Tag.EARLIER) ? -count.steps() : count.steps();
        return !words.is(after, Tag.EARLIER, Tag.LATER) || count.unit() == Unit.HOUR ? null
                : new StatedDate(i, last, Count.fromBefore(count.unit(), steps));
    }

    private static Resolver weekday(int weekday, int weeks) {
        return a -> a.today() == null || !a.future() ? null
                : day(a.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))).plusWeeks(weeks));
    }
}
