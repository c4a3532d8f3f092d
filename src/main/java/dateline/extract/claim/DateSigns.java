package dateline.extract.claim;

import static dateline.extract.claim.DateTelling.age;
import static dateline.extract.claim.DateTelling.any;
import static dateline.extract.claim.DateTelling.dates;
import static dateline.extract.claim.DateTelling.length;
import static dateline.extract.claim.DateTelling.says;
import static dateline.extract.claim.DateTelling.tense;
import static dateline.extract.claim.DateTelling.verb;

import dateline.extract.sentence.Clauses;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The signs by which one of the dates told around a name, or none, is taken for the day of what is told there. */
final class DateSigns {
    /** Takes signs with their values, which are told apart by all of them together. */
    interface Taker {
        void take(DateSign sign, String... values);
    }

    private final SentenceReading reading;
    private final Words words;
    private final Name name;
    private final LocalDate published;
    private final List<DateCandidate> candidates;
    private final String tense;
    private final boolean own;
    private final String dates;

    DateSigns(SentenceReading reading, Name name, LocalDate published, List<DateCandidate> candidates) {
        this.reading = reading;
        this.words = reading.words();
        this.name = name;
        this.published = published;
        this.candidates = candidates;
        this.tense = tense(reading, reading.clauses().start(name.first()), reading.clauses().end(name.first()));
        this.own = !reading.dates().isEmpty();
        this.dates = dates(candidates);
    }

    /** Signs for and against no date at all. */
    void none(Taker taker) {
        taker.take(DateSign.NONE, "");
        taker.take(DateSign.NONE_PLACE, reading.headline() ? "title" : reading.index() < 3 ? "lead" : "body");
        taker.take(DateSign.NONE_TENSE, tense);
        taker.take(DateSign.NONE_OWN, own ? "own" : candidates.isEmpty() ? "nowhere" : "elsewhere");
        int verb = verb(reading, name.first());
        taker.take(DateSign.NONE_VERB, verb < 0 ? "-" : words.stem(verb));
        taker.take(DateSign.NAME_PREPOSITION, name.first() == 0 ? "-" : words.form(name.first() - 1));
        taker.take(DateSign.PRIOR, "none", word(any(reading, clauseStart(), clauseEnd(), Tag.PRIOR)));
        taker.take(DateSign.PLACED, "none", reading.governor(name).kind().name());
        taker.take(DateSign.NONE_DATES, dates);
    }

    private static String word(boolean is) {
        return is ? "true" : "false";
    }

    private static String upToTwo(int many) {
        return many == 0 ? "0" : many == 1 ? "1" : "2";
    }

    private int clauseStart() {
        return reading.clauses().start(name.first());
    }

    private int clauseEnd() {
        return reading.clauses().end(name.first());
    }

    /** Signs for and against one date. */
    void of(DateCandidate candidate, Taker taker) {
        String where = where(candidate);
        String kind = candidate.kind().name();
        String age = age(candidate, published);
        String turn = candidate.turn().name();
        StatedDate date = candidate.date();
        SentenceReading home = candidate.home();
        String dateTense = tense(home, home.clauses().start(date.first()), home.clauses().end(date.first()));
        taker.take(DateSign.WHERE, where);
        taker.take(DateSign.KIND, kind);
        taker.take(DateSign.LENGTH, length(candidate));
        taker.take(DateSign.WHERE_KIND, where, kind);
        taker.take(DateSign.WHERE_AGE, where, age);
        taker.take(DateSign.WHERE_OWN, where, own ? "own" : "alone");
        taker.take(DateSign.WHERE_TENSE, where, tense);
        taker.take(DateSign.WHERE_TITLE, where, reading.headline() ? "title" : reading.index() < 3 ? "lead" : "body");
        taker.take(DateSign.TURN_TENSE, turn, tense, dateTense);
        taker.take(DateSign.AGE_TENSE, age.substring(0, 1), tense, dateTense);
        taker.take(DateSign.KIND_TENSE, kind, turn, tense);
        taker.take(DateSign.KIND_AGE, kind, turn, age);
        taker.take(DateSign.TURN_LENGTH, turn, length(candidate));
        taker.take(DateSign.TURN_SENTENCE, turn, tense(home, 0, home.words().size));
        String says = says(candidate);
        taker.take(DateSign.WHERE_SAYS, where, says);
        taker.take(DateSign.KIND_SAYS, kind, says);
        beside(candidate, taker);
        common(candidate, where, taker);
        taker.take(DateSign.WHERE_DATES, where, dates);
        String shared = home == reading ? "own" : shared(home);
        taker.take(DateSign.SHARED, shared);
        taker.take(DateSign.WHERE_SHARED, where, shared);
        if (home == reading) {
            inSentence(candidate, taker);
        }
    }

    /** How many words two sentences share: the more, the likelier they tell of one event. */
    private String shared(SentenceReading home) {
        Set<String> own = words.stems();
        int shared = 0;
        for (String stem : home.words().stems()) {
            shared += own.contains(stem) ? 1 : 0;
        }
        int share = 10 * shared / Math.max(1, Math.min(own.size(), home.words().stems().size()));
        return share == 0 ? "0" : share == 1 ? "1" : share <= 3 ? "3" : share <= 5 ? "5" : "most";
    }

    /** Where the date stands from the name. */
    private String where(DateCandidate candidate) {
        int steps = candidate.home().index() - reading.index();
        if (steps == 0) {
            int at = candidate.date().first();
            return at >= clauseStart() && at < clauseEnd() ? "clause" : at < name.first() ? "earlier clause" : "later clause";
        }
        boolean paragraph = candidate.home().paragraph() == reading.paragraph();
        String far = steps == -1 ? "before" : steps == 1 ? "after" : steps < 0 && steps >= -3 ? "above"
                : steps < 0 ? "top" : "below";
        return paragraph || far.equals("top") ? far : far + " paragraph";
    }

    private void beside(DateCandidate candidate, Taker taker) {
        SentenceReading home = candidate.home();
        Words around = home.words();
        StatedDate date = candidate.date();
        Clauses clauses = home.clauses();
        taker.take(DateSign.BEFORE, date.first() == 0 ? "-" : around.form(date.first() - 1));
        taker.take(DateSign.FIRST, around.form(date.first()));
        int verb = verb(home, date.first());
        taker.take(DateSign.VERB, verb < 0 ? "-" : around.stem(verb));
        int start = clauses.start(date.first());
        int end = clauses.end(date.first());
        taker.take(DateSign.PRIOR, word(any(home, start, end, Tag.PRIOR)),
                word(any(reading, clauseStart(), clauseEnd(), Tag.PRIOR)));
        boolean dateline = date.first() < 8 && (around.reads(date.last() + 1, "(") || around.reads(date.last() + 1, "-")
                || around.reads(date.last() + 1, "—") || around.reads(date.last() + 1, "–"));
        taker.take(DateSign.DATELINE, word(dateline));
    }

    private void common(DateCandidate candidate, String where, Taker taker) {
        int same = 0;
        boolean latest = candidate.home().index() < reading.index();
        boolean first = true;
        for (DateCandidate other : candidates) {
            if (other != candidate && other.when().start().equals(candidate.when().start())
                    && other.when().end().equals(candidate.when().end())) {
                same++;
            }
            int at = other.home().index();
            latest &= at <= candidate.home().index() || at >= reading.index();
            first &= at >= candidate.home().index();
        }
        String often = same == 0 ? "once" : same == 1 ? "twice" : "often";
        if (first) {
            taker.take(DateSign.COMMON, often, "first");
            taker.take(DateSign.WHERE_LATEST, where, latest ? "latest" : "", "first");
        } else {
            taker.take(DateSign.COMMON, often);
            taker.take(DateSign.WHERE_LATEST, where, latest ? "latest" : "");
        }
        taker.take(DateSign.WHERE_COMMON, where, often);
    }

    private void inSentence(DateCandidate candidate, Taker taker) {
        StatedDate date = candidate.date();
        boolean before = date.last() < name.first();
        int from = before ? date.last() + 1 : name.last() + 1;
        int to = before ? name.first() : date.first();
        int verbs = 0;
        int relative = 0;
        for (int i = from; i < to; i++) {
            verbs += reading.clauses().verb(i) ? 1 : 0;
            relative += words.is(i, Tag.WHO, Tag.THAT) ? 1 : 0;
        }
        int away = to - from;
        String side = before ? "before" : "after";
        taker.take(DateSign.DISTANCE, side, away <= 0 ? "0" : away == 1 ? "1" : away <= 3 ? "3" : away <= 6 ? "6" : away <= 12 ? "12"
                : away <= 24 ? "24" : "far");
        taker.take(DateSign.VERBS_BETWEEN, side, upToTwo(verbs));
        taker.take(DateSign.RELATIVE, side, upToTwo(relative));
        taker.take(DateSign.PLACE_BETWEEN, side, word(reading.placed(name, from, to)));
        taker.take(DateSign.PREDICATE, side, word(reading.elsewhere(date, name)));
        taker.take(DateSign.ORDER, side, candidate.kind().name());
        taker.take(DateSign.RIVALS, rivals(candidate, away));
        taker.take(DateSign.PLACED, side, reading.governor(name).kind().name());
    }

    private String rivals(DateCandidate candidate, int away) {
        boolean only = true;
        boolean nearest = true;
        for (StatedDate other : reading.dates()) {
            if (other != candidate.date()) {
                only = false;
                int far = other.last() < name.first() ? name.first() - other.last() - 1 : other.first() - name.last() - 1;
                nearest &= far >= away;
            }
        }
        return only ? "only" : nearest ? "nearest" : "farther";
    }
}
