package dateline.extract.claim;

import dateline.event.When;
import dateline.extract.claim.DateCandidate.Rule;
import dateline.extract.claim.DateCandidate.Turn;
import dateline.extract.sentence.DateKind;
import dateline.extract.sentence.DateReader;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.Tense;
import dateline.extract.sentence.StatedDate.Anchor;
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
    private static final int ABOVE = 3; // sentences before a name's own whose dates may be carried to it
    private static final int BELOW = 1;
    private static final int MOST = 6; // dates of one sentence; more make a table
    private static final int RECENT = 60; // days
    private static final double GOES_ON = 1;
    private static final int LONG_AGO = 183; // days
    private static final int TOP = 3; // sentences that tell the date of the whole article

    private final LocalDate published;
    private final IntFunction<SentenceReading> sentences;
    private final Function<Language, DateWeights> weights;
    private final Map<Integer, List<DateCandidate>> told = new HashMap<>();
    private final Map<Integer, DatesAround> around = new HashMap<>();
    private final Map<Integer, DatesAround> inside = new HashMap<>();

    /**
     * @param published when the article was, or null
     * @param sentences by number; gives null where there is none
     */
    public ArticleDates(LocalDate published, IntFunction<SentenceReading> sentences,
            Function<Language, DateWeights> weights) {
        this.published = published;
        this.sentences = sentences;
        this.weights = weights;
    }

    /** When what is told at a name was: the date that the signs speak for most, or none. */
    public Dating of(SentenceReading reading, Name name) {
        DatesAround dates = around(reading, name);
        DateCandidate best = null;
        if (!dates.dates().isEmpty()) {
            DateSigns signs = new DateSigns(reading, name, dates);
            Sum most = new Sum(weights.apply(reading.language()));
            signs.none(most);
            for (DatesAround.Near near : fitting(reading, name, dates)) {
                Sum sum = new Sum(most.weights);
                signs.of(near, sum);
                sum.value += goesOn(reading, near.date()) ? GOES_ON : 0;
                if (sum.value > most.value) {
                    most = sum;
                    best = near.date();
                }
            }
        }
        return best != null ? new Dating(best.when(), best.span())
                : new Dating(published == null ? null : When.reported(published), null);
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

    /** Whether it is the last date of the sentence right before, and this one tells none: the guide carries it, the articles learnt from less so. */
    private boolean goesOn(SentenceReading reading, DateCandidate candidate) {
        SentenceReading home = candidate.home();
        return home.index() == reading.index() - 1 && home.paragraph() == reading.paragraph() && reading.dates().isEmpty()
                && candidate.rank() == home.dates().size() - 1 && published != null && !candidate.when().end().isBefore(published.minusDays(RECENT));
    }

    /** What will be was on no past day that another sentence tells; and no day of a birth is carried ("born in 1962"). */
    private List<DatesAround.Near> fitting(SentenceReading reading, Name name, DatesAround dates) {
        boolean future = DateTelling.any(reading, reading.clauses().start(name.first()), reading.clauses().end(name.first()), Tag.FUTURE);
        List<DatesAround.Near> fitting = new ArrayList<>(dates.dates().size());
        for (DatesAround.Near near : dates.dates()) {
            boolean over = published != null && near.date().when().end().isBefore(published);
            if (near.date().home() == reading || !(future && over) && !tellsBirth(near.date())) {
                fitting.add(near);
            }
        }
        return fitting;
    }

    private static boolean tellsBirth(DateCandidate candidate) {
        SentenceReading home = candidate.home();
        int at = candidate.date().first();
        return DateTelling.any(home, home.clauses().start(at), home.clauses().end(at), Tag.BIRTH);
    }

    /** What is told as from before ("had been held", "un día antes") was on no day that another sentence tells. */
    private DatesAround around(SentenceReading reading, Name name) {
        boolean prior = DateTelling.any(reading, reading.clauses().start(name.first()), reading.clauses().end(name.first()), Tag.PRIOR);
        return prior || tellsEve(reading)
                ? inside.computeIfAbsent(reading.index(), index -> DatesAround.of(reading, told(index)))
                : around.computeIfAbsent(reading.index(), index -> DatesAround.of(reading, around(index)));
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
            found.addAll(told(i));
        }
        for (int i = Math.max(0, index - ABOVE); i <= index + BELOW; i++) {
            found.addAll(told(i));
        }
        return found;
    }

    private List<DateCandidate> told(int sentence) {
        List<DateCandidate> known = told.get(sentence);
        if (known == null) {
            SentenceReading home = sentences.apply(sentence);
            known = new ArrayList<>();
            for (int i = 0; home != null && i < Math.min(MOST, home.dates().size()); i++) {
                known.addAll(readings(home, home.dates().get(i), i));
            }
            told.put(sentence, known);
        }
        return known;
    }

    /** What a date means: what its own verb tells of is past or to come; without one it may be either. */
    private List<DateCandidate> readings(SentenceReading home, StatedDate date, int rank) {
        When back = DateReader.past(resolve(home, date, false), published, false);
        When ahead = resolve(home, date, true);
        DateKind kind = DateKind.of(home.words(), date);
        boolean future = tells(home, date, true) || isSet(home, date, kind, back, ahead);
        boolean past = !future && (tells(home, date, false) || !home.headline() && !tellsFuture(home, 0, home.words().size));
        Rule rule = future ? Rule.AHEAD : past ? Rule.BACK : Rule.OPEN;
        List<DateCandidate> readings = new ArrayList<>();
        if (back != null && (ahead == null || !surely(home, date, future, true))) {
            readings.add(candidate(home, date, kind, back, back.equals(ahead) ? Turn.FIXED : Turn.BACK, rule, rank));
        }
        boolean open = back == null ? future || !home.tells(Tense.PAST, 0, home.words().size) : !surely(home, date, future, false);
        if (ahead != null && !ahead.equals(back) && open) {
            readings.add(candidate(home, date, kind, ahead, Turn.AHEAD, rule, rank));
        }
        return readings;
    }

    /** Whether the verb that the date belongs to can only tell of what is to come, or of what was. */
    private static boolean surely(SentenceReading home, StatedDate date, boolean future, boolean ahead) {
        int[] predicate = home.predicate(date.first(), date.last());
        boolean past = home.tells(Tense.PAST, predicate[0], predicate[1]);
        boolean anyPast = past || home.tells(Tense.PAST, 0, home.words().size);
        boolean will = DateTelling.any(home, predicate[0], predicate[1], Tag.FUTURE);
        return ahead ? future && (!anyPast || will && !past) : !future && past;
    }

    private DateCandidate candidate(SentenceReading home, StatedDate date, DateKind kind, When when, Turn turn, Rule rule,
            int rank) {
        return new DateCandidate(home, date, kind, when, turn, rule, rank, DateTelling.of(home, date, when, published));
    }

    /** Told in the present of a month or day that is near ahead and long ago: "The museum closes in June", published in May. */
    private boolean isSet(SentenceReading home, StatedDate date, DateKind kind, When back, When ahead) {
        boolean open = kind == DateKind.MONTH || kind == DateKind.CALENDAR || kind == DateKind.SEASON;
        int[] predicate = home.predicate(date.first(), date.last());
        return open && published != null && back != null && ahead != null && back.end().isBefore(published.minusDays(LONG_AGO))
                && ahead.start().isBefore(published.plusDays(LONG_AGO)) && home.tells(Tense.PRESENT, predicate[0], predicate[1])
                && !home.tells(Tense.PAST, 0, home.words().size);
    }

    /** Whether the part of the clause that shares the date's verb tells of the future, or has a verb at all. */
    private static boolean tells(SentenceReading home, StatedDate date, boolean future) {
        int[] predicate = home.predicate(date.first(), date.last());
        boolean verb = false;
        for (int i = predicate[0]; i < predicate[1]; i++) {
            verb |= home.clauses().verb(i);
        }
        return future ? tellsFuture(home, predicate[0], predicate[1]) : verb;
    }

    private static boolean tellsFuture(SentenceReading home, int start, int end) {
        return DateTelling.any(home, start, end, Tag.FUTURE) || DateTelling.any(home, start, end, Tag.PLAN);
    }

    private When resolve(SentenceReading home, StatedDate date, boolean future) {
        return date.resolve(new Anchor(published, () -> earlier(home, date), future));
    }

    /** The first day of the date told last before this one, in its sentence or the one before. */
    private LocalDate earlier(SentenceReading home, StatedDate date) {
        SentenceReading before = home.index() == 0 ? null : sentences.apply(home.index() - 1);
        boolean carried = before != null && before.paragraph() == home.paragraph();
        return last(home, date, carried ? last(before, null, null) : null);
    }

    private LocalDate last(SentenceReading home, StatedDate end, LocalDate before) {
        LocalDate last = before;
        for (StatedDate date : home.dates()) {
            if (date == end) {
                break;
            }
            LocalDate known = last;
            When when = date.resolve(new Anchor(published, () -> known, false));
            last = when == null ? last : when.start();
        }
        return last;
    }
}
