package dateline.extract.claim;

import dateline.event.When;
import dateline.extract.claim.DateCandidate.Rule;
import dateline.extract.claim.DateCandidate.Turn;
import dateline.extract.sentence.DateKind;
import dateline.extract.sentence.DateReader;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.extract.sentence.Tense;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The days that the dates of an article's sentences may mean: where its year or week is not told, the one past and the one to come. */
final class DateReadings {
    private static final int MOST = 6; // dates of one sentence; more make a table
    private static final int LONG_AGO = 183; // days

    private final LocalDate published;
    private final IntFunction<SentenceReading> sentences;
    private final Map<Integer, List<DateCandidate>> read = new HashMap<>();

    DateReadings(LocalDate published, IntFunction<SentenceReading> sentences) {
        this.published = published;
        this.sentences = sentences;
    }

    /** Of the dates of a sentence, in their order; none where there is no such sentence. */
    List<DateCandidate> of(int sentence) {
        List<DateCandidate> known = read.get(sentence);
        if (known == null) {
            SentenceReading home = sentences.apply(sentence);
            known = new ArrayList<>();
            for (int i = 0; home != null && i < Math.min(MOST, home.dates().size()); i++) {
                known.addAll(readings(home, home.dates().get(i), i));
            }
            read.put(sentence, known);
        }
        return known;
    }

    /** Both days, but where the date's verb can mean one alone. */
    private List<DateCandidate> readings(SentenceReading home, StatedDate date, int rank) {
        When back = DateReader.past(resolve(home, date, false), published, false);
        When ahead = resolve(home, date, true);
        DateKind kind = DateKind.of(home.words(), date);
        Verbs verbs = Verbs.of(home, date);
        boolean future = verbs.future || isSet(verbs, kind, back, ahead);
        boolean past = !future && (verbs.any || !home.headline() && !tellsFuture(home, 0, home.words().size));
        Rule rule = future ? Rule.AHEAD : past ? Rule.BACK : Rule.OPEN;
        boolean onlyAhead = future && (!verbs.sentencePast || verbs.will && !verbs.past);
        boolean onlyBack = back == null ? !future && verbs.sentencePast : !future && verbs.past;
        List<DateCandidate> readings = new ArrayList<>();
        if (back != null && (ahead == null || !onlyAhead)) {
            Turn turn = back.equals(ahead) ? Turn.FIXED : Turn.BACK;
            readings.add(new DateCandidate(home, date, kind, back, turn, rule, rank, DateTelling.of(home, date, back, published)));
        }
        if (ahead != null && !ahead.equals(back) && !onlyBack) {
            readings.add(new DateCandidate(home, date, kind, ahead, Turn.AHEAD, rule, rank,
                    DateTelling.of(home, date, ahead, published)));
        }
        return readings;
    }

    /**
     * What the part of a clause that shares a date's verb tells of time.
     *
     * @param any whether it has a verb at all
     * @param future whether it tells of what will be or is planned; will, of the first alone
     * @param sentencePast whether a verb of the whole sentence tells of what was
     */
    private record Verbs(boolean any, boolean future, boolean will, boolean past, boolean present, boolean sentencePast) {
        static Verbs of(SentenceReading home, StatedDate date) {
            int[] predicate = home.predicate(date.first(), date.last());
            boolean verb = false;
            for (int i = predicate[0]; i < predicate[1]; i++) {
                verb |= home.clauses().verb(i);
            }
            return new Verbs(verb, tellsFuture(home, predicate[0], predicate[1]),
                    DateTelling.any(home, predicate[0], predicate[1], Tag.FUTURE), home.tells(Tense.PAST, predicate[0], predicate[1]),
                    home.tells(Tense.PRESENT, predicate[0], predicate[1]), home.tells(Tense.PAST, 0, home.words().size));
        }
    }

    /** Told in the present of a month or day that is near ahead and long ago: "The museum closes in June", published in May. */
    private boolean isSet(Verbs verbs, DateKind kind, When back, When ahead) {
        boolean open = kind == DateKind.MONTH || kind == DateKind.CALENDAR || kind == DateKind.SEASON;
        return open && published != null && back != null && ahead != null && back.end().isBefore(published.minusDays(LONG_AGO))
                && ahead.start().isBefore(published.plusDays(LONG_AGO)) && verbs.present && !verbs.sentencePast;
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
