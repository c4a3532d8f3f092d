package dateline.extract.role;

import dateline.event.Category;
import dateline.extract.sentence.StatedDate;
import dateline.text.lexicon.Tag;
import java.util.Set;

/** What the clause tells, and when. */
final class ClauseSigns extends SignSet {
    private static final int CLOSE = 4; // words
    private static final Set<Category> HARD = Set.of(Category.ACCIDENT, Category.DISASTER, Category.WEATHER, Category.CONFLICT,
            Category.CRIME, Category.PROTEST, Category.ELECTION, Category.SPORT, Category.CULTURE, Category.HEALTH,
            Category.MEETING);
    private static final Set<Category> SPEECH = Set.of(Category.STATEMENT, Category.REQUEST, Category.AGREEMENT);

    ClauseSigns(SignSet signs) {
        super(signs);
    }

    void collect(Category category) {
        news(category);
        telling();
        around();
        dating();
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
            verb |= reading.clauses().verb(i);
        }
        add(!verb, Sign.NO_VERB);
        add(!event, Sign.NO_EVENT);
    }

    /** What the whole sentence tells. */
    private void around() {
        for (int i = 0; i < words.size; i++) {
            add(words.is(i, Tag.EVENT), Sign.EVENT_IN_SENTENCE);
            add(words.is(i, Tag.PRIOR), Sign.PRIOR_TOLD);
            add(words.is(i, Tag.MONTH, Tag.WEEKDAY, Tag.DAY, Tag.EVE), Sign.DAY_IN_SENTENCE);
        }
    }

    private void dating() {
        for (StatedDate date : reading.dates()) {
            boolean elsewhere = reading.elsewhere(date, name);
            add(!elsewhere, Sign.DATE_IN_SENTENCE);
            if (date.first() >= start && date.last() < end && !elsewhere) {
                found.add(Sign.DATE_IN_CLAUSE);
                int away = Math.min(Math.abs(name.first() - date.last()), Math.abs(date.first() - name.last()));
                add(away < CLOSE, Sign.DATE_NEAR);
                add(any(Sign.BIRTH) && !told(Tag.ASIDE), Sign.BORN_ON);
            }
        }
    }
}
