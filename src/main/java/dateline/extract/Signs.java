package dateline.extract;

import dateline.event.Category;
import dateline.extract.Governor.Kind;
import dateline.gazetteer.GrammaticalCase;
import dateline.gazetteer.Level;
import java.util.EnumSet;
import java.util.Set;

/** Collects the signs of one name in its sentence. */
final class Signs {
    private static final int CLOSE = 4; // words
    private static final int FAR = 14;
    private static final int REACH = 7; // words back from a preposition to what it hangs on
    private static final int LONG = 35;
    private static final Set<Category> HARD = Set.of(Category.ACCIDENT, Category.DISASTER, Category.CONFLICT,
            Category.JUSTICE, Category.PROTEST, Category.ELECTION, Category.CULTURE, Category.HEALTH, Category.MEETING);
    private static final Set<Category> SPEECH = Set.of(Category.STATEMENT, Category.REQUEST, Category.AGREEMENT);
    /** Events of a state that it does, not that happen in it: "война РФ", "визит США". */
    private static final Set<Category> ACTS = Set.of(Category.CONFLICT, Category.AGREEMENT, Category.STATEMENT,
            Category.REQUEST, Category.VISIT, Category.MEETING);
    private static final Set<Category> HARM = Set.of(Category.ACCIDENT, Category.DISASTER,
            Category.CONFLICT);
    /** What people set a place and a time for, and may call off. */
    private static final Set<Category> GATHERINGS = Set.of(Category.VISIT, Category.MEETING, Category.ELECTION,
            Category.CULTURE, Category.OPENING, Category.PROTEST);
    private static final Set<Category> DONE_TO_A_PLACE = Set.of(Category.VISIT, Category.DISASTER,
            Category.CONFLICT);

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
        this.governor = reading.governor(name);
        this.start = reading.clauses().start(name.first());
        this.end = reading.clauses().end(name.first());
    }

    static Set<Sign> of(Reading reading, Name name, Category category) {
        return new Signs(reading, name).collect(category);
    }

    private Set<Sign> collect(Category category) {
        hanging();
        belonging();
        attached();
        happening();
        harm(category);
        calledOff();
        news(category);
        telling();
        dating();
        standing();
        return found;
    }

    private void add(boolean present, Sign sign) {
        if (present) {
            found.add(sign);
        }
    }

    private boolean any(Sign... signs) {
        for (Sign sign : signs) {
            if (found.contains(sign)) {
                return true;
            }
        }
        return false;
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
        add(governor.kind() == Kind.NONE && visited(), Sign.VISITED);
        int before = governor.at() - 1;
        add(words.is(governor.at(), Tag.UPON) && before >= 0 && words.category(before) == Category.CONFLICT, Sign.STRUCK);
        add(governor.facility(), Sign.OF_SITE);
        add(governor.listed(), Sign.LISTED);
        add(governor.inside(), Sign.CONTAINER);
        add(Slavic.adjectiveName(words.form(name.last())), Sign.ADJECTIVE);
        add(words.is(governor.at() - 1, Tag.NOT), Sign.NOT_HERE);
        add(postThere(governor.at() - 1), Sign.POST_THERE);
    }

    /** "посол в Польше", "посол Германии в Польше": a post that someone holds there. */
    private boolean postThere(int before) {
        return governor.kind() != Kind.NONE && (words.is(before, Tag.POST)
                || words.capital(before) && words.is(before - 1, Tag.ENVOY));
    }

    private void belonging() {
        switch (governor.head()) {
            case POST -> found.add(Sign.OF_POST);
            case BODY -> found.add(Sign.OF_BODY);
            case CLUB -> found.add(Sign.OF_CLUB);
            case PERSON -> found.add(Sign.OF_PERSON);
            case EVENT -> found.add(actor(words.category(governor.at())) ? Sign.ACTOR_OF : Sign.OF_EVENT);
            default -> { }
        }
    }

    /** The object of a verb that is done to places: "посетил Каракас", "hits Mexico", "Мексику потрясло". */
    private boolean visited() {
        int verb = governor.at();
        if (doneToAPlace(verb)) {
            return true;
        }
        int cases = name.mention().cases();
        boolean object = (cases & GrammaticalCase.ACCUSATIVE.bit()) != 0
                && (cases & GrammaticalCase.NOMINATIVE.bit()) == 0;
        for (int i = name.last() + 1; object && i < Math.min(end, name.last() + CLOSE); i++) {
            if (doneToAPlace(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean doneToAPlace(int verb) {
        return words.is(verb, Tag.HAPPENS) && words.category(verb) != null
                && (DONE_TO_A_PLACE.contains(words.category(verb))
                        || words.is(verb, Tag.VAGUE) && words.category(verb) == Category.ACCIDENT);
    }

    /** What the preposition hangs on: the nearest noun or verb of the lists before it. */
    private void attached() {
        for (int i = governor.at() - 1; i >= Math.max(start, governor.at() - REACH); i--) {
            boolean event = words.is(i, Tag.EVENT);
            boolean body = words.is(i, Tag.BODY, Tag.CLUB);
            boolean person = words.is(i, Tag.POST, Tag.PERSON);
            if (event || body || person) {
                found.add(event ? Sign.ATTACHED_EVENT : body ? Sign.ATTACHED_BODY : Sign.ATTACHED_PERSON);
            }
            if (event || body || person || Clauses.verb(words, i, reading.lang())) {
                return;
            }
        }
    }

    private void happening() {
        int from = Math.max(start, Math.min(governor.at(), name.first()));
        boolean moves = false;
        for (int i = Math.max(start, from - FAR); i < Math.min(end, name.last() + FAR); i++) {
            boolean before = i < name.first();
            if (before || i > name.last()) {
                happening(i, before, before ? from - i : i - name.last());
                moves |= words.is(i, Tag.MOVE);
            }
        }
        add(moves && any(Sign.DIRECTION), Sign.MOVEMENT_TO);
        add(any(Sign.FROM) && any(Sign.HAPPENS_BEFORE, Sign.EVENT_BEFORE, Sign.EVENT_NEAR_BEFORE)
                && !words.is(from - 1, Tag.PERSON, Tag.POST), Sign.MOVEMENT_FROM);
        add(any(Sign.LOCATIVE, Sign.NEAR) && any(Sign.EVENT_BEFORE, Sign.EVENT_NEAR_BEFORE, Sign.EVENT_AFTER,
                Sign.HAPPENS_BEFORE, Sign.HAPPENS_AFTER), Sign.THERE);
    }

    private void happening(int i, boolean before, int away) {
        if (words.is(i, Tag.EVENT)) {
            found.add(away > CLOSE ? Sign.EVENT_FAR : !before ? Sign.EVENT_AFTER
                    : away <= 1 ? Sign.EVENT_BEFORE : Sign.EVENT_NEAR_BEFORE);
        }
        if (words.is(i, Tag.HAPPENS) && away <= CLOSE) {
            found.add(before ? Sign.HAPPENS_BEFORE : Sign.HAPPENS_AFTER);
        }
    }

    private void news(Category category) {
        boolean death = category == Category.OTHER && death();
        add(HARD.contains(category) || death, Sign.HARD_NEWS);
        add(SPEECH.contains(category), Sign.SPEECH);
        add(category == Category.OTHER && !death, Sign.NO_NEWS);
    }

    /** A death of which nothing says that it was by mishap or violence. */
    private boolean death() {
        for (int i = start; i < end; i++) {
            if (words.is(i, Tag.VAGUE) && words.category(i) == Category.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** "сильнее всего пострадали Алеппо": the place that bears it is no actor. */
    private void harm(Category category) {
        boolean bare = governor.kind() == Kind.NONE && HARM.contains(category);
        for (int i = Math.max(start, name.first() - REACH); bare && i < Math.min(end, name.last() + REACH); i++) {
            add(words.is(i, Tag.SUFFERS), Sign.SUFFERED);
        }
    }

    /** "did not travel to Paris", "отменил поездку в Россию". */
    private void calledOff() {
        boolean gathering = false;
        boolean cancelled = false;
        int[] predicate = reading.predicate(name.first(), name.last());
        for (int i = predicate[0]; i < predicate[1]; i++) {
            Category category = words.category(i);
            boolean before = i < name.first();
            boolean meant = category != null && GATHERINGS.contains(category);
            gathering |= before && meant && words.is(i, Tag.EVENT);
            cancelled |= words.is(i, Tag.CANCEL);
            add(before && meant && words.is(i, Tag.HAPPENS) && words.is(i - 1, Tag.NOT), Sign.CALLED_OFF);
        }
        add(gathering && cancelled, Sign.CALLED_OFF);
    }

    private void telling() {
        boolean verb = false;
        boolean event = false;
        for (int i = start; i < end; i++) {
            add(words.is(i, Tag.SAY), Sign.SAYS);
            add(words.is(i, Tag.ACT), Sign.ACTS);
            add(words.is(i, Tag.STATIVE), Sign.STATIVE);
            add(words.is(i, Tag.BIRTH), Sign.BIRTH);
            add(words.is(i, Tag.HEDGE), Sign.HEDGED);
            event |= words.is(i, Tag.EVENT, Tag.HAPPENS);
            add(any(Sign.OF_POST, Sign.OF_BODY) && words.category(i) == Category.ELECTION, Sign.OFFICE_CHANGES);
            verb |= Clauses.verb(words, i, reading.lang());
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
                add(away < CLOSE, Sign.DATE_NEAR);
                add(any(Sign.BIRTH), Sign.BORN_ON);
            }
        }
    }

    private void standing() {
        add(reading.headline(), reading.index() == 0 ? Sign.HEADLINE : Sign.CAPTION);
        add(!reading.headline() && reading.index() > 2, Sign.BODY_TEXT);
        add(governor.at() <= 0, Sign.BEGINS);
        add(words.reads(name.first() - 1, "("), Sign.BRACKETS);
        add(words.reads(name.first() - 1, ","), Sign.AFTER_COMMA);
        add(reading.firstPlace(name), Sign.FIRST_NAME);
        add(reading.placed(name, start, end), Sign.RIVALLED);
        add(governor.at() - 1 > start && words.capital(governor.at() - 1)
                && !words.is(governor.at() - 1, Tag.BODY, Tag.POST) && !reading.names(governor.at() - 1),
                Sign.NAME_BEFORE);
        add(words.capital(name.last() + 1), Sign.NAME_AFTER);
        add(words.size > LONG, Sign.LONG_SENTENCE);
        add(reading.quoted(name), Sign.QUOTED);
        add(reading.dateline(name), Sign.DATELINE);
        add(country(), Sign.COUNTRY);
    }

    private boolean actor(Category event) {
        return country() && (event == null || ACTS.contains(event));
    }

    private boolean country() {
        Level level = name.mention().place().level();
        return level == Level.COUNTRY || level == Level.REGION;
    }
}
