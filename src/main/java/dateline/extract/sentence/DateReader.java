package dateline.extract.sentence;

import dateline.event.When;
import dateline.text.grammar.Grammar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates that a sentence tells: asks at each word that may begin one each kind of reader in turn. */
public final class DateReader {
    private final DateParts parts;
    private final CalendarDates calendar;
    private final Weekdays weekdays;
    private final NearDays days;
    private final CountedDates counted;
    private final RecentDates recent;
    private final OrderedParts ordered;
    private final TurnedUnits units;
    private final Centuries centuries;
    private final Thirds thirds;

    private DateReader(Words words, Grammar grammar) {
        var numbers = new Numbers(words);
        var year = new YearAfter(words, numbers);
        var counts = new Counts(words, numbers, grammar.isCased());
        this.thirds = new Thirds(words);
        this.calendar = new CalendarDates(words, grammar, numbers, year, thirds);
        this.parts = new DateParts(words, numbers, year, calendar, grammar.isCased());
        this.units = new TurnedUnits(words, grammar, calendar, thirds);
        this.weekdays = new Weekdays(words, grammar, calendar, units);
        this.days = new NearDays(words);
        this.counted = new CountedDates(words, numbers, year, counts, grammar.isCased());
        this.recent = new RecentDates(words, numbers, counts);
        this.ordered = new OrderedParts(words, year);
        this.centuries = new Centuries(words, numbers, thirds);
    }

    static List<StatedDate> dates(Words words, Grammar grammar) {
        var reader = new DateReader(words, grammar);
        var ranges = new DateRanges(words, reader::at);
        List<StatedDate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size) {
            StatedDate date = words.mayDate(at) ? reader.at(at) : null;
            if (date != null) {
                date = ranges.of(date);
                found.add(date);
            }
            at = date == null ? at + 1 : date.last() + 1;
        }
        return found;
    }

    private StatedDate at(int i) {
        StatedDate date = parts.at(i);
        date = date == null ? calendar.at(i) : date;
        date = date == null ? weekdays.at(i) : date;
        date = date == null ? days.at(i) : date;
        date = date == null ? counted.at(i) : date;
        date = date == null ? recent.at(i) : date;
        date = date == null ? ordered.at(i) : date;
        date = date == null ? units.at(i) : date;
        date = date == null ? weekdays.turned(i) : date;
        date = date == null ? centuries.at(i) : date;
        return date == null ? thirds.ofThis(i) : date;
    }

    /** The date as the sentence has it; what is told as past is never in the future. */
    public static When past(When when, LocalDate published, boolean future) {
        if (when == null || published == null || future || !when.end().isAfter(published)) {
            return when;
        }
        return when.start().isAfter(published) ? null : new When(when.start(), published, when.precision(), true);
    }
}
