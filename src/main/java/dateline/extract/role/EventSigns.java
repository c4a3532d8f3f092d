package dateline.extract.role;

import dateline.event.Category;
import dateline.extract.sentence.Governor.Kind;
import dateline.text.lexicon.Tag;
import java.util.Set;

/** What happens, near the name or to it, and what did not. */
final class EventSigns extends SignSet {
    private static final int CLOSE = 4; // words
    private static final int FAR = 14;
    private static final int REACH = 7; // words back from a preposition to what it hangs on
    private static final Set<Category> HARM = Set.of(Category.ACCIDENT, Category.DISASTER,
            Category.WEATHER, Category.CONFLICT);
    /** What people set a place and a time for, and may call off. */
    private static final Set<Category> GATHERINGS = Set.of(Category.VISIT, Category.MEETING, Category.ELECTION,
            Category.SPORT, Category.CULTURE, Category.OPENING, Category.PROTEST);

    EventSigns(SignSet signs) {
        super(signs);
    }

    void collect(Category category) {
        happening();
        harm(category);
        calledOff();
    }

    private void happening() {
        int from = Math.max(start, phraseStart(Math.min(governor.at(), name.first())));
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

    /** Where a preposition of several words begins: "[en] el centro de". */
    private int phraseStart(int at) {
        int first = at;
        while (first > 0 && words.is(at, Tag.NEAR) && words.is(first - 1, Tag.NEAR)) {
            first--;
        }
        return first;
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

    /** "сильнее всего пострадали Алеппо": the place that bears it is no actor. */
    private void harm(Category category) {
        boolean bare = governor.kind() == Kind.NONE && HARM.contains(category);
        for (int i = Math.max(start, name.first() - REACH); bare && i < Math.min(end, name.last() + REACH); i++) {
            add(words.is(i, Tag.SUFFERS), Sign.SUFFERED);
        }
    }

    /** "матч, | который должен был пройти в [Лиме], | отменен" */
    private boolean wasToBe() {
        int who = name.first();
        while (who >= 0 && !words.is(who, Tag.WHO)) {
            who--;
        }
        boolean gathering = false;
        for (int i = 0; i < who; i++) {
            Category category = words.category(i);
            gathering |= words.is(i, Tag.EVENT) && category != null && GATHERINGS.contains(category);
        }
        for (int i = name.last() + 1; gathering && i < words.size; i++) {
            if (words.is(i, Tag.CANCEL)) {
                return true;
            }
        }
        return false;
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
        add(gathering && cancelled || wasToBe(), Sign.CALLED_OFF);
    }
}
