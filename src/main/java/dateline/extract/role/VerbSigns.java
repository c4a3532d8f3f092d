package dateline.extract.role;

import dateline.event.Category;
import dateline.text.lexicon.Tag;
import dateline.text.grammar.Slavic;
import java.util.Set;

/** The verb that the name goes with, as far as nearness tells. */
final class VerbSigns extends SignSet {
    /** What comes to people on one day and at one place: an arrest, a death, a vote, an arrival. */
    private static final Set<Category> BEFALLS = Set.of(Category.CRIME, Category.ELECTION, Category.VISIT,
            Category.ACCIDENT, Category.OPENING, Category.OTHER);

    VerbSigns(SignSet signs) {
        super(signs);
    }

    void collect() {
        nearest();
        add(saidThere(), Sign.SAID_THERE);
        add(ownWord(), Sign.OWN_WORD);
        int before = governor.at() - 1;
        add(any(Sign.DIRECTION) && (goes(before) || goes(name.last() + 1) || journey(before)), Sign.ARRIVES);
        add(before >= start && reading.grammar().isInfinitive(words.form(before)), Sign.AIM);
        add(before >= start && done(before), Sign.DONE_THERE);
        add(words.is(name.last() + 1, Tag.HAPPENS), Sign.HAPPENS_NEXT);
    }

    /** "визит в [Иран]", "a trip to": a plan's place is its scene too, and so told as planned. */
    private boolean journey(int i) {
        return words.is(i, Tag.MOVE) && words.is(i, Tag.EVENT);
    }

    private boolean goes(int i) {
        return words.is(i, Tag.MOVE) && words.is(i, Tag.HAPPENS);
    }

    /** "задержан в", "fue detenido en", "was arrested in". */
    private boolean done(int i) {
        return reading.grammar().isCased() ? reading.grammar().isDone(words.form(i))
                : words.is(i, Tag.HAPPENS) && words.is(i - 1, Tag.PASSIVE);
    }

    /** "президент заявил в [Белграде]", but not "в Белграде заявили", which is a state's own word. */
    private boolean saidThere() {
        int verb = governor.at() - (speaks(governor.at() - 1) ? 1 : 2); // "told reporters in"
        if (!any(Sign.LOCATIVE) || !speaks(verb)) {
            return false;
        }
        for (int i = start; i < verb; i++) {
            if (words.is(i, Tag.POST, Tag.PERSON) || words.is(i, Tag.PRONOUN) || words.capital(i) && !reading.names(i)) {
                return true;
            }
        }
        return false;
    }

    /** "в [Москве] заявили": those who rule there. */
    private boolean ownWord() {
        int verb = words.is(name.last() + 1, Tag.NOT) ? name.last() + 2 : name.last() + 1;
        boolean first = governor.at() <= start + 1;
        return first && any(Sign.LOCATIVE) && words.is(verb, Tag.SAY, Tag.TELLS) && Slavic.isPlural(words.form(verb));
    }

    private boolean speaks(int i) {
        return words.is(i, Tag.SAY, Tag.TELLS) || words.is(i, Tag.HAPPENS) && words.category(i) == Category.STATEMENT;
    }

    private void nearest() {
        int least = Integer.MAX_VALUE;
        int verb = -1;
        int from = Math.min(name.first(), Math.max(start, governor.at()));
        for (int i = start; i < end; i++) {
            int away = i < name.first() ? Math.abs(from - i) : i - name.last();
            if (away > 0 && away < least && verb(i)) {
                verb = i;
                least = away;
            }
        }
        Category category = verb < 0 ? null : words.category(verb);
        if (words.is(verb, Tag.HAPPENS)) {
            add(category != null && BEFALLS.contains(category), Sign.NEAREST_BEFALLS);
        } else if (words.is(verb, Tag.SAY)) {
            found.add(Sign.NEAREST_SAYS);
        } else if (words.is(verb, Tag.ACT)) {
            found.add(Sign.NEAREST_ACTS);
        }
    }

    private boolean verb(int i) {
        return reading.clauses().verb(i) || reading.grammar().isDone(words.form(i)) && !words.capital(i);
    }
}
