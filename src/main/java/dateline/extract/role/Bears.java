package dateline.extract.role;

import dateline.event.Category;
import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;

/** A place that bears what the sentence tells, and is no actor: "[Омск] задыхается от смога", "[Quito] sigue sin luz". */
final class Bears {
    private static final int REACH = 6; // words

    private Bears() {}

    static boolean is(NameView view) {
        return view.governor().kind() == Governor.Kind.NONE && view.category() != Category.SPORT
                && (bearsAfter(view) || bornBefore(view));
    }

    /** The first verb after the name is one of bearing, or of staying "without". */
    private static boolean bearsAfter(NameView view) {
        Words words = view.words();
        int from = view.name().last() + 1;
        int end = Math.min(view.reading().clauses().end(view.name().first()), from + REACH);
        for (int i = from; i < end; i++) {
            if (words.is(i, Tag.SUFFERS)) {
                return true;
            }
            if (words.is(i, Tag.STAYS)) {
                return without(view, i + 1);
            }
            if (view.reading().clauses().verb(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Смог накрыл [Омск]", "the storm left [Tulsa] without power". */
    private static boolean bornBefore(NameView view) {
        int before = view.name().first() - 1;
        return view.words().is(before, Tag.SUFFERS)
                || view.words().is(before, Tag.STAYS) && view.words().is(view.name().last() + 1, Tag.WITHOUT);
    }

    private static boolean without(NameView view, int from) {
        int end = Math.min(view.reading().clauses().end(from - 1), from + REACH);
        for (int i = from; i < end; i++) {
            if (view.words().is(i, Tag.WITHOUT)) {
                return true;
            }
        }
        return false;
    }
}
