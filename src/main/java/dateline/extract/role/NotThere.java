package dateline.extract.role;

import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.List;

/** What the text says outright was not there but elsewhere: "not in [Bruges]", "no fue en [Lyon], sino en", "а не в [Туле]". */
final class NotThere {
    private static final int REACH = 4; // words from "not" to the preposition

    private NotThere() {}

    static boolean is(NameView view) {
        Governor.Kind kind = view.governor().kind();
        boolean placed = kind == Governor.Kind.LOCATIVE || kind == Governor.Kind.DIRECTION || kind == Governor.Kind.FROM;
        int before = view.at() - 1;
        if (view.words().is(view.name().first() - 1, Tag.INSTEAD) || placed && view.words().is(before, Tag.INSTEAD)) {
            return true;
        }
        return placed && before >= 0
                && (view.words().is(before, Tag.NOT) || isVerb(view, before) && denied(view) && contrasted(view));
    }

    /** Whether the text says outright that it was here and not at the name before: "not in Bruges but in [Ghent]". */
    static boolean isInstead(List<NameView> names, int i) {
        return i > 0 && is(names.get(i - 1)) && contrasted(names.get(i - 1)) && names.get(i).at() > 0
                && names.get(i).governor().at() == names.get(i - 1).name().last() + (comma(names.get(i - 1)) ? 3 : 2);
    }

    private static boolean comma(NameView view) {
        return view.words().reads(view.name().last() + 1, ",");
    }

    private static boolean isVerb(NameView view, int i) {
        return view.words().is(i, Tag.PASSIVE, Tag.FUTURE, Tag.HAPPENS) || view.reading().clauses().verb(i);
    }

    private static boolean denied(NameView view) {
        for (int i = view.at() - 2; i >= Math.max(0, view.at() - REACH); i--) {
            if (view.words().is(i, Tag.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "but in" follows the name. */
    private static boolean contrasted(NameView view) {
        Words words = view.words();
        int next = view.name().last() + 1;
        next += comma(view) ? 1 : 0;
        return words.is(next, Tag.LINK) && words.reads(next + 1, words.form(view.governor().at()));
    }
}
