package dateline.extract.claim;

import static dateline.extract.claim.DateTelling.any;
import static dateline.extract.claim.DateTelling.tense;
import static dateline.extract.claim.DateTelling.verb;

import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.Map;

/** The signs by which one of the dates told around a name, or none, is taken for the day of what is told there. */
final class DateSigns {
    /** Takes signs with their values, which are told apart by all of them together. */
    interface Taker {
        void take(DateSign sign, String value);

        void take(DateSign sign, String first, String second);

        void take(DateSign sign, String first, String second, String third);
    }

    /** The same in another paragraph. */
    private static final Map<String, String> FARTHER = Map.of("before", "before paragraph", "after", "after paragraph",
            "above", "above paragraph", "below", "below paragraph");

    private final SentenceReading reading;
    private final Words words;
    private final Name name;
    private final DatesAround dates;
    private final String tense;
    private final boolean own;
    private final boolean prior;
    private final String governor;

    DateSigns(SentenceReading reading, Name name, DatesAround dates) {
        this.reading = reading;
        this.words = reading.words();
        this.name = name;
        this.dates = dates;
        this.tense = tense(reading, clauseStart(), clauseEnd());
        this.own = !reading.dates().isEmpty();
        this.prior = any(reading, clauseStart(), clauseEnd(), Tag.PRIOR);
        this.governor = reading.governor(name).kind().name();
    }

    /** Signs for and against no date at all. */
    void none(Taker taker) {
        taker.take(DateSign.NONE, "");
        taker.take(DateSign.NONE_PLACE, reading.headline() ? "title" : reading.index() < 3 ? "lead" : "body");
        taker.take(DateSign.NONE_TENSE, tense);
        taker.take(DateSign.NONE_OWN, own ? "own" : dates.dates().isEmpty() ? "nowhere" : "elsewhere");
        int verb = verb(reading, name.first());
        taker.take(DateSign.NONE_VERB, verb < 0 ? "-" : words.stem(verb));
        taker.take(DateSign.NAME_PREPOSITION, name.first() == 0 ? "-" : words.form(name.first() - 1));
        taker.take(DateSign.PRIOR, "none", word(prior));
        taker.take(DateSign.PLACED, "none", governor);
        taker.take(DateSign.NONE_DATES, dates.count());
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
    void of(DatesAround.Near near, Taker taker) {
        DateCandidate candidate = near.date();
        DateTelling telling = candidate.telling();
        String where = where(candidate);
        String kind = candidate.kind().name();
        String age = telling.age();
        String turn = candidate.turn().name();
        SentenceReading home = candidate.home();
        taker.take(DateSign.WHERE, where);
        taker.take(DateSign.KIND, kind);
        taker.take(DateSign.LENGTH, telling.length());
        taker.take(DateSign.WHERE_KIND, where, kind);
        taker.take(DateSign.WHERE_AGE, where, age);
        taker.take(DateSign.WHERE_OWN, where, own ? "own" : "alone");
        taker.take(DateSign.WHERE_TENSE, where, tense);
        taker.take(DateSign.WHERE_TITLE, where, reading.headline() ? "title" : reading.index() < 3 ? "lead" : "body");
        taker.take(DateSign.TURN_TENSE, turn, tense, telling.tense());
        taker.take(DateSign.AGE_TENSE, sign(age), tense, telling.tense());
        taker.take(DateSign.KIND_TENSE, kind, turn, tense);
        taker.take(DateSign.KIND_AGE, kind, turn, age);
        String rule = candidate.rule().name();
        taker.take(DateSign.TURN_RULE, turn, rule);
        taker.take(DateSign.RULE_KIND, turn, rule, kind);
        taker.take(DateSign.RULE_AGE, turn, rule, age);
        taker.take(DateSign.TURN_LENGTH, turn, telling.length());
        taker.take(DateSign.TURN_SENTENCE, turn, telling.sentenceTense());
        taker.take(DateSign.WHERE_SAYS, where, telling.says());
        taker.take(DateSign.KIND_SAYS, kind, telling.says());
        beside(candidate, taker);
        common(near, where, taker);
        taker.take(DateSign.WHERE_DATES, where, dates.count());
        taker.take(DateSign.SHARED, near.shared());
        taker.take(DateSign.WHERE_SHARED, where, near.shared());
        if (home == reading) {
            inSentence(candidate, taker);
        }
    }

    private static String sign(String age) {
        char first = age.charAt(0);
        return first == '-' ? "-" : first == '+' ? "+" : age.substring(0, 1);
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
        return paragraph || far.equals("top") ? far : FARTHER.get(far);
    }

    private void beside(DateCandidate candidate, Taker taker) {
        Words around = candidate.home().words();
        DateTelling telling = candidate.telling();
        int first = candidate.date().first();
        taker.take(DateSign.BEFORE, first == 0 ? "-" : around.form(first - 1));
        taker.take(DateSign.FIRST, around.form(first));
        taker.take(DateSign.VERB, telling.verb());
        taker.take(DateSign.PRIOR, word(telling.prior()), word(prior));
        taker.take(DateSign.DATELINE, word(telling.dateline()));
    }

    private static void common(DatesAround.Near near, String where, Taker taker) {
        String latest = near.latest() ? "latest" : "";
        if (near.first()) {
            taker.take(DateSign.COMMON, near.often(), "first");
            taker.take(DateSign.WHERE_LATEST, where, latest, "first");
        } else {
            taker.take(DateSign.COMMON, near.often());
            taker.take(DateSign.WHERE_LATEST, where, latest);
        }
        taker.take(DateSign.WHERE_COMMON, where, near.often());
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
        taker.take(DateSign.PLACED, side, governor);
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
