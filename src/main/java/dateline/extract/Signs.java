package dateline.extract;

import dateline.gazetteer.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the signs of one name in its sentence. */
final class Signs {
    private static final int NEAR = 4; // words
    private static final int FAR = 14;

    private final Reading reading;
    private final Words words;
    private final Name name;
    private final Governor governor;
    private final int start;
    private final int end;
    private final Set<Sign> found = EnumSet.of(Sign.ALWAYS);

    private Signs(Reading reading, Name name) {
        this.reading = reading;
        this.words = reading.words();
        this.name = name;
        this.governor = Governor.of(words, reading.names(), name, reading.lang());
        this.start = reading.clauses().start(name.first());
        this.end = reading.clauses().end(name.first());
    }

    static Set<Sign> of(Reading reading, Name name) {
        return new Signs(reading, name).collect();
    }

    private Set<Sign> collect() {
        hanging();
        happening();
        telling();
        dating();
        standing();
        boolean event = found.contains(Sign.EVENT_BEFORE) || found.contains(Sign.HAPPENS_BEFORE)
                || found.contains(Sign.HAPPENS_AFTER) || found.contains(Sign.EVENT_AFTER)
                || found.contains(Sign.EVENT_NEAR_BEFORE);
        boolean where = found.contains(Sign.LOCATIVE) || found.contains(Sign.NEAR);
        add(where && event, Sign.LOCATIVE_AND_EVENT);
        add(where && !event, Sign.LOCATIVE_AND_NO_EVENT);
        return found;
    }

    private void add(boolean present, Sign sign) {
        if (present) {
            found.add(sign);
        }
    }

    private void hanging() {
        found.add(switch (governor.kind()) {
            case LOCATIVE -> Sign.LOCATIVE;
            case DIRECTION -> Sign.DIRECTION;
            case NEAR -> Sign.NEAR;
            case FROM -> Sign.FROM;
            case TO -> Sign.TO;
            case ABOUT -> Sign.ABOUT;
            case WITH -> Sign.WITH;
            case BELONGS -> Sign.BELONGS;
            case NONE -> governor.at() < start ? Sign.SUBJECT : Sign.LOOSE;
        });
        switch (governor.head()) {
            case POST -> found.add(Sign.OF_POST);
            case BODY -> found.add(Sign.OF_BODY);
            case CLUB -> found.add(Sign.OF_CLUB);
            case PERSON -> found.add(Sign.OF_PERSON);
            case EVENT -> found.add(Sign.OF_EVENT);
            default -> { }
        }
        add(governor.facility(), Sign.OF_SITE);
        add(governor.listed(), Sign.LISTED);
        add(Slavic.adjectiveName(words.form(name.last())), Sign.ADJECTIVE);
        int before = governor.at() - 1;
        add(words.is(before, Tag.BODY, Tag.CLUB), Sign.IN_BODY);
        add(words.is(before, Tag.POST), Sign.POST_IN);
        add(words.is(before, Tag.PERSON), Sign.PERSON_BEFORE);
    }

    private void happening() {
        int from = Math.max(start, Math.min(governor.at(), name.first()));
        boolean moves = false;
        for (int i = Math.max(start, from - FAR); i < Math.min(end, name.last() + FAR); i++) {
            if (i >= name.first() && i <= name.last()) {
                continue;
            }
            boolean before = i < name.first();
            int away = before ? from - i : i - name.last();
            if (words.is(i, Tag.EVENT)) {
                found.add(away == 1 && before ? Sign.EVENT_BEFORE : away > NEAR ? Sign.EVENT_FAR
                        : before ? Sign.EVENT_NEAR_BEFORE : Sign.EVENT_AFTER);
            }
            if (words.is(i, Tag.HAPPENS)) {
                found.add(away > NEAR ? Sign.HAPPENS_FAR : before ? Sign.HAPPENS_BEFORE : Sign.HAPPENS_AFTER);
            }
            moves |= words.is(i, Tag.MOVE);
        }
        add(moves && found.contains(Sign.DIRECTION), Sign.DIRECTION_OF_MOVEMENT);
        add(moves && found.contains(Sign.FROM), Sign.FROM_MOVEMENT);
    }

    private void telling() {
        boolean verb = false;
        boolean event = false;
        for (int i = start; i < end; i++) {
            add(words.is(i, Tag.SAY), Sign.SAYS);
            add(words.is(i, Tag.ACT), Sign.ACTS);
            add(words.is(i, Tag.STATIVE), Sign.STATIVE);
            add(words.is(i, Tag.BIRTH), Sign.BIRTH);
            add(words.is(i, Tag.PASSIVE), Sign.PASSIVE);
            add(words.is(i, Tag.NOT), Sign.NEGATED);
            add(words.is(i, Tag.FUTURE, Tag.PLAN), Sign.FUTURE);
            add(words.is(i, Tag.HEDGE), Sign.HEDGED);
            event |= words.is(i, Tag.EVENT, Tag.HAPPENS);
            if (Clauses.verb(words, i, reading.lang()) && (i < name.first() || i > name.last())) {
                verb = true;
                add(!words.is(i, Tag.HAPPENS), i < name.first() ? Sign.VERB_BEFORE : Sign.VERB_AFTER);
            }
        }
        add(!verb, Sign.NO_VERB);
        add(!event, Sign.NO_EVENT);
    }

    private void dating() {
        for (StatedDate date : reading.dates()) {
            found.add(Sign.DATE_IN_SENTENCE);
            if (date.first() >= start && date.last() < end) {
                found.add(Sign.DATE_IN_CLAUSE);
                int away = Math.min(Math.abs(name.first() - date.last()), Math.abs(date.first() - name.last()));
                add(away <= 3, Sign.DATE_NEAR);
            }
        }
    }

    private void standing() {
        found.add(reading.headline() ? Sign.HEADLINE : reading.index() <= 2 ? Sign.LEAD : Sign.BODY_TEXT);
        add(governor.at() <= 0, Sign.BEGINS);
        add(words.reads(name.first() - 1, "("), Sign.BRACKETS);
        add(words.reads(name.first() - 1, ","), Sign.AFTER_COMMA);
        add(reading.quoted(name), Sign.QUOTED);
        add(reading.dateline(name), Sign.DATELINE);
        Level level = name.mention().place().level();
        add(level == Level.COUNTRY || level == Level.REGION, Sign.COUNTRY);
        add(level == Level.CITY, Sign.CITY);
    }

    static List<Sign> reasons(Set<Sign> signs) {
        return List.copyOf(signs);
    }
}
