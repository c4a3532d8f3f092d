package dateline.extract.sentence;

import dateline.text.lexicon.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names that stand in one list ("в Хатае, Малатье и Адыямане", "in Rabat and Casablanca") and so play one part. A
 * comma alone makes no list: it may tell in what larger place the first lies ("Baku, Azerbaijan"); two commas between
 * three names of one level do.
 */
public final class Coordination {
    private Coordination() {}

    /** For each name of the sentence, the index of the first name of its list; its own where it stands in none. */
    public static List<Integer> heads(SentenceReading reading) {
        List<Name> names = reading.names();
        List<Integer> heads = new ArrayList<>();
        int head = 0;
        boolean linked = false;
        for (int i = 0; i < names.size(); i++) {
            boolean joined = i > 0 && joined(reading, names.get(i - 1), names.get(i));
            if (!joined) {
                settle(heads, head, linked || alike(names, head, i));
                head = i;
                linked = false;
            }
            linked |= joined && linked(reading.words(), names.get(i - 1), names.get(i));
            heads.add(head);
        }
        settle(heads, head, linked || alike(names, head, names.size()));
        return heads;
    }

    private static boolean alike(List<Name> names, int from, int to) {
        boolean alike = to - from > 2;
        for (int i = from; i < to; i++) {
            alike &= names.get(i).mention().place().level() == names.get(from).mention().place().level();
        }
        return alike;
    }

    /** Undoes a list that no "and" closes. */
    private static void settle(List<Integer> heads, int head, boolean linked) {
        for (int i = head; i < heads.size() && !linked; i++) {
            heads.set(i, i);
        }
    }

    private static boolean joined(SentenceReading reading, Name before, Name name) {
        Words words = reading.words();
        boolean joint = false;
        for (int i = before.last() + 1; i < name.first(); i++) {
            boolean mark = words.reads(i, ",") || words.is(i, Tag.LINK);
            joint |= mark;
            if (!mark && !words.is(i, Tag.IN, Tag.NEAR, Tag.THE, Tag.KIND, Tag.OF)) {
                return false;
            }
        }
        return joint && !reading.governor(name).inside();
    }

    private static boolean linked(Words words, Name before, Name name) {
        for (int i = before.last() + 1; i < name.first(); i++) {
            if (words.is(i, Tag.LINK)) {
                return true;
            }
        }
        return false;
    }
}
