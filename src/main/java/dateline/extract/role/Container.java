package dateline.extract.role;

import dateline.extract.sentence.Name;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.List;

/** One event, one pin: a country or region that is named together with a place inside it only tells where that lies. */
final class Container {
    private static final int CLOSE = 3; // words between the two

    private Container() {}

    /** Whether a name only says where the scene beside it lies: "in Baku, [Azerbaijan]", "в [Чили], в городе Арика". */
    static boolean isOfAny(List<NameView> names, boolean[] scenes, int i) {
        return i > 0 && scenes[i - 1] && isOf(names.get(i).words(), names.get(i - 1).name(), names.get(i).name(), i, names)
                || i + 1 < scenes.length && scenes[i + 1]
                && isOf(names.get(i).words(), names.get(i).name(), names.get(i + 1).name(), i, names);
    }

    private static boolean isOf(Words words, Name before, Name after, int container, List<NameView> names) {
        Name outer = names.get(container).name();
        return NeighbourFeatures.holds(outer, outer == before ? after : before) && areTogether(words, before, after);
    }

    private static boolean areTogether(Words words, Name before, Name after) {
        for (int i = before.last() + 1; i < after.first(); i++) {
            boolean joins = words.reads(i, ",") || words.reads(i, "(") || words.reads(i, ".")
                    || words.is(i, Tag.IN, Tag.NEAR, Tag.KIND, Tag.THE, Tag.OF);
            if (!joins) {
                return false;
            }
        }
        return after.first() - before.last() - 1 <= CLOSE;
    }
}
