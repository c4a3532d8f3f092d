package dateline.extract.claim;

import dateline.event.When;
import dateline.extract.sentence.DateKind;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.text.Language;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The dates that an article tells, and which of them is the day of what is told at a name. */
public final class ArticleDates {
    private static final int ABOVE = 5; // sentences before a name's own whose dates may be carried to it
    private static final int BELOW = 2;
    private static final int RECENT = 60; // days
    private static final double GOES_ON = 1;
    private static final int TOP = 3; // sentences that tell the date of the whole article
    private static final int UNDER_TITLE = 5; // sentences

    private final LocalDate published;
    private final DateReadings readings;
    private final Function<Language, DateWeights> weights;
    private final Map<Integer, DatesAround> around = new HashMap<>();
    private final Map<Integer, DatesAround> inside = new HashMap<>();
    /** By clause, how much speaks for the dates of other sentences: the same for all its names. */
    private final Map<Clause, List<ScoredDate>> carried = new HashMap<>();

    private record Clause(int sentence, int start) {}

    /**
     * @param published when the article was, or null
     * @param sentences by number; gives null where there is none
     */
    public ArticleDates(LocalDate published, IntFunction<SentenceReading> sentences,
            Function<Language, DateWeights> weights) {
        this.published = published;
        this.readings = new DateReadings(published, sentences);
        this.weights = weights;
    }

    /** When what is told at a name was: the date that the signs speak for most, or none. */
    public Dating of(SentenceReading reading, Name name) {
        DatesAround dates = around(reading, name);
        DateCandidate best = dates.dates().isEmpty() ? null : likeliest(reading, name, dates);
        return best != null ? new Dating(best.when(), best.span())
                : new Dating(published == null ? null : When.reported(published), null);
    }

    private DateCandidate likeliest(SentenceReading reading, Name name, DatesAround dates) {
        DateSigns signs = new DateSigns(reading, name, dates);
        Sum none = new Sum(weights.apply(reading.language()));
        signs.none(none);
        List<DatesAround.Near> fitting = fitting(reading, name, dates);
        Clause clause = new Clause(reading.index(), reading.clauses().start(name.first()));
        List<ScoredDate> scored = new ArrayList<>(carried.computeIfAbsent(clause, c -> scored(reading, fitting, signs, false)));
        scored.addAll(scored(reading, fitting, signs, true));
        return ScoredDate.likeliest(scored, none.value);
    }

    /** @param own whether those of the name's sentence are asked for, or those of all others */
    private List<ScoredDate> scored(SentenceReading reading, List<DatesAround.Near> dates, DateSigns signs, boolean own) {
        List<ScoredDate> scored = new ArrayList<>();
        for (DatesAround.Near near : dates) {
            if (near.date().home() == reading == own) {
                Sum sum = new Sum(weights.apply(reading.language()));
                signs.of(near, sum);
                scored.add(new ScoredDate(near.date(), sum.value + (goesOn(reading, near.date()) ? GOES_ON : 0)));
            }
        }
        return scored;
    }

    /**
     * A date that may be taken, or none, and the signs for it; what is learnt from.
     *
     * @param when null for no date
     * @param signs each with its value, a tab between them
     */
    public record Choice(When when, String words, List<String> signs) {}

    /** No date, and every date that may be taken for what is told at a name. */
    public List<Choice> choices(SentenceReading reading, Name name) {
        DatesAround dates = around(reading, name);
        DateSigns signs = new DateSigns(reading, name, dates);
        List<Choice> choices = new ArrayList<>();
        List<String> none = new ArrayList<>();
        signs.none(new Written(none));
        choices.add(new Choice(null, null, none));
        for (DatesAround.Near near : fitting(reading, name, dates)) {
            DateCandidate candidate = near.date();
            List<String> taken = new ArrayList<>();
            signs.of(near, new Written(taken));
            choices.add(new Choice(candidate.when(), candidate.span().of(candidate.home().words().text), taken));
        }
        return choices;
    }

    private record Written(List<String> signs) implements DateSigns.Taker {
        @Override
        public void take(DateSign sign, String value) {
            signs.add(sign + "\t" + value);
        }

        @Override
        public void take(DateSign sign, String first, String second) {
            take(sign, first + " " + second);
        }

        @Override
        public void take(DateSign sign, String first, String second, String third) {
            take(sign, first + " " + second + " " + third);
        }
    }

    private static final class Sum implements DateSigns.Taker {
        private final DateWeights weights;
        private double value;

        Sum(DateWeights weights) {
            this.weights = weights;
        }

        @Override
        public void take(DateSign sign, String only) {
            value += weights.of(sign, only);
        }

        @Override
        public void take(DateSign sign, String first, String second) {
            value += weights.of(sign, first, second);
        }

        @Override
        public void take(DateSign sign, String first, String second, String third) {
            value += weights.of(sign, first, second, third);
        }
    }

    /**
     * Whether it is the last date of the sentence right before, and this one tells none: the guide carries it, the articles learnt
     * from less so.
     */
    private boolean goesOn(SentenceReading reading, DateCandidate candidate) {
        SentenceReading home = candidate.home();
        return home.index() == reading.index() - 1 && home.paragraph() == reading.paragraph() && reading.dates().isEmpty()
                && candidate.rank() == home.dates().size() - 1 && published != null
                && !candidate.when().end().isBefore(published.minusDays(RECENT));
    }

    /** What will be was on no past day that another sentence tells; and no day of a birth is carried ("born in 1962"). */
    private List<DatesAround.Near> fitting(SentenceReading reading, Name name, DatesAround dates) {
        boolean future = clauseTells(reading, name, Tag.FUTURE);
        List<DatesAround.Near> fitting = new ArrayList<>(dates.dates().size());
        for (DatesAround.Near near : dates.dates()) {
            boolean over = published != null && near.date().when().end().isBefore(published);
            if (near.date().home() == reading || !(future && over) && !near.date().telling().birth()) {
                fitting.add(near);
            }
        }
        return fitting;
    }

    /** What is told as from before ("had been held", "un día antes") was on no day that another sentence tells. */
    private DatesAround around(SentenceReading reading, Name name) {
        return clauseTells(reading, name, Tag.PRIOR) || tellsEve(reading)
                ? inside.computeIfAbsent(reading.index(), index -> DatesAround.of(reading, readings.of(index)))
                : around.computeIfAbsent(reading.index(), index -> DatesAround.of(reading, around(index)));
    }

    private static boolean clauseTells(SentenceReading reading, Name name, Tag tag) {
        return DateTelling.any(reading, reading.clauses().start(name.first()), reading.clauses().end(name.first()), tag);
    }

    private static boolean tellsEve(SentenceReading reading) {
        for (StatedDate date : reading.dates()) {
            if (DateKind.of(reading.words(), date) == DateKind.EVE) {
                return true;
            }
        }
        return false;
    }

    /** The dates that may be those of a name in this sentence. */
    private List<DateCandidate> around(int index) {
        List<DateCandidate> found = new ArrayList<>();
        for (int i = 0; i < Math.min(TOP, index - ABOVE); i++) {
            found.addAll(readings.of(i));
        }
        for (int i = Math.max(0, index - ABOVE); i <= (index == 0 ? UNDER_TITLE : index + BELOW); i++) {
            found.addAll(readings.of(i));
        }
        return found;
    }
}
