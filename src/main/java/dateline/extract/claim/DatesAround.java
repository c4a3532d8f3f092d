package dateline.extract.claim;

import dateline.extract.sentence.SentenceReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The dates that may be those of the names of one sentence, with what is the same for all of these names.
 *
 * @param count in a word, how many they are
 */
record DatesAround(List<Near> dates, String count) {
    /**
     * A date near a sentence.
     *
     * @param shared in a word, how many words its own sentence and this one share
     * @param often whether it is told once, twice or more
     * @param latest whether it is the last told before the sentence
     * @param first whether no date is told in a sentence before its own
     */
    record Near(DateCandidate date, String shared, String often, boolean latest, boolean first) {}

    static DatesAround of(SentenceReading reading, List<DateCandidate> dates) {
        List<Near> near = new ArrayList<>(dates.size());
        for (DateCandidate date : dates) {
            SentenceReading home = date.home();
            DateCandidate last = near.isEmpty() ? null : near.get(near.size() - 1).date;
            String shared = home == reading ? "own" : last != null && last.home() == home
                    ? near.get(near.size() - 1).shared : shared(reading.words().stems(), home.words().stems());
            near.add(near(reading, date, shared, dates));
        }
        return new DatesAround(near, count(dates));
    }

    private static Near near(SentenceReading reading, DateCandidate date, String shared, List<DateCandidate> dates) {
        int same = 0;
        boolean latest = date.home().index() < reading.index();
        boolean first = true;
        for (DateCandidate other : dates) {
            if (other != date && other.when().start().equals(date.when().start()) && other.when().end().equals(date.when().end())) {
                same++;
            }
            int at = other.home().index();
            latest &= at <= date.home().index() || at >= reading.index();
            first &= at >= date.home().index();
        }
        return new Near(date, shared, same == 0 ? "once" : same == 1 ? "twice" : "often", latest, first);
    }

    /** How many words two sentences share: the more, the likelier they tell of one event. */
    private static String shared(Set<String> own, Set<String> others) {
        int shared = 0;
        for (String stem : others) {
            shared += own.contains(stem) ? 1 : 0;
        }
        int share = 10 * shared / Math.max(1, Math.min(own.size(), others.size()));
        return share == 0 ? "0" : share == 1 ? "1" : share <= 3 ? "3" : share <= 5 ? "5" : "most";
    }

    private static String count(List<DateCandidate> dates) {
        Set<LocalDate> starts = new HashSet<>();
        for (DateCandidate date : dates) {
            if (date.turn() != DateCandidate.Turn.AHEAD) {
                starts.add(date.when().start());
            }
        }
        return starts.size() <= 1 ? "one" : starts.size() == 2 ? "two" : starts.size() <= 4 ? "few" : "many";
    }
}
