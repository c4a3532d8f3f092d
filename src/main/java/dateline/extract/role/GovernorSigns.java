package dateline.extract.role;

import dateline.event.Category;
import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Governor.Kind;
import dateline.extract.sentence.Name;
import dateline.gazetteer.Level;
import dateline.text.lexicon.Tag;
import dateline.text.grammar.GrammaticalCase;
import dateline.text.grammar.Slavic;
import java.util.Set;

/** What the name hangs on, and what is done to it. */
final class GovernorSigns extends SignSet {
    private static final int CLOSE = 4; // words
    private static final int REACH = 7; // words back from a preposition to what it hangs on
    /** Events of a state that it does, not that happen in it: "война РФ", "визит США". */
    private static final Set<Category> ACTS = Set.of(Category.CONFLICT, Category.AGREEMENT, Category.STATEMENT,
            Category.REQUEST, Category.VISIT, Category.MEETING);
    private static final Set<Category> DONE_TO_A_PLACE = Set.of(Category.VISIT, Category.DISASTER,
            Category.WEATHER, Category.CONFLICT);

    GovernorSigns(SignSet signs) {
        super(signs);
    }

    void collect() {
        hanging();
        belonging();
        attached();
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
        boolean bare = governor.kind() == Kind.BELONGS && governor.head() == null;
        add((governor.kind() == Kind.NONE || bare && !governor.facility()) && visited(), Sign.VISITED);
        add(bare && governor.facility() && doneToAPlace(governor.at()), Sign.VISITED);
        add(words.is(governor.at(), Tag.UPON) && Governor.blowBefore(words, governor.at()), Sign.STRUCK);
        add(governor.facility(), Sign.OF_SITE);
        add(governor.listed(), Sign.LISTED);
        add(governor.inside() || around(), Sign.CONTAINER);
        add(Slavic.isAdjectiveName(words.form(name.last())), Sign.ADJECTIVE);
        add(words.is(governor.at() - 1, Tag.NOT), Sign.NOT_HERE);
        add(postThere(governor.at() - 1), Sign.POST_THERE);
        add(afterPlace(), Sign.AFTER_PLACE);
    }

    /** "посол в Польше", "посол Германии в Польше": a post that someone holds there. */
    private boolean postThere(int before) {
        int i = before;
        while (i > before - CLOSE && (words.capital(i) || words.is(i, Tag.OF, Tag.THE))) {
            i--;
        }
        return governor.kind() != Kind.NONE && words.is(i, Tag.ENVOY);
    }

    /** "в Бишкеке в [Киргизии]": what is meant was told before. */
    private boolean afterPlace() {
        if (!any(Sign.LOCATIVE, Sign.DIRECTION, Sign.NEAR)) {
            return false;
        }
        for (Name other : reading.names()) {
            int gap = governor.at() - other.last();
            if (other != name && gap > 0 && gap <= CLOSE && placed(reading.governor(other))) {
                return true;
            }
        }
        return false;
    }

    /** "for Colombo in [Sri Lanka]" */
    private boolean around() {
        Level level = name.mention().place().level();
        return governor.kind() == Kind.LOCATIVE && governor.at() == name.first() - 1
                && (level == Level.COUNTRY || level == Level.ADMIN1)
                && reading.names().stream().anyMatch(other -> other.last() == governor.at() - 1
                        && other.mention().place().level() == Level.CITY);
    }

    private static boolean placed(Governor other) {
        return other.kind() == Kind.LOCATIVE || other.kind() == Kind.DIRECTION || other.kind() == Kind.NEAR;
    }

    private void belonging() {
        if (governor.head() == null) {
            return;
        }
        switch (governor.head()) {
            case POST -> {
                found.add(Sign.OF_POST);
                add(officeTaken(governor.at()), Sign.OFFICE_TAKEN);
            }
            case BODY -> found.add(Sign.OF_BODY);
            case CLUB -> found.add(Sign.OF_CLUB);
            case PERSON -> found.add(Sign.OF_PERSON);
            case EVENT -> found.add(actor(words.category(governor.at())) ? Sign.ACTOR_OF : Sign.OF_EVENT);
            default -> { }
        }
    }

    /** "избран президентом [Чили]", "на пост мэра", "выборы президента": the post is what a vote or a step is about. */
    private boolean officeTaken(int post) {
        boolean election = false;
        for (int i = start; i < end; i++) {
            election |= words.category(i) == Category.ELECTION;
        }
        boolean meant = Slavic.isInstrumental(words.form(post));
        for (int i = Math.max(start, post - CLOSE); i < post; i++) {
            meant |= words.is(i, Tag.TAKES_OFFICE) || words.is(i, Tag.EVENT) && words.category(i) == Category.ELECTION;
        }
        return election && meant;
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
            if (event || body || person || reading.clauses().verb(i)) {
                return;
            }
        }
    }

    private boolean actor(Category event) {
        return country() && (event == null || ACTS.contains(event));
    }
}
