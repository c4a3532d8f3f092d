package dateline.extract.role;

import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;

/**
 * What would have been under a condition that was not: "Had the dam failed, [Kelowna] would have been flooded",
 * "если бы не дамба".
 */
final class Unreal {
    private Unreal() {}

    /** A condition in the sentence, and its consequence, or itself, in the clause of the name. */
    static boolean is(NameView view) {
        int first = view.name().first();
        int start = view.reading().clauses().start(first);
        int end = view.reading().clauses().end(first);
        Words words = view.words();
        return conditional(words) && (any(words, start, end, Tag.WOULD) || any(words, start, end, Tag.UNREAL));
    }

    private static boolean conditional(Words words) {
        return any(words, 0, words.size, Tag.WOULD)
                && (any(words, 0, words.size, Tag.UNREAL) || words.reads(0, "had")); // English turns the clause about
    }

    private static boolean any(Words words, int from, int to, Tag tag) {
        for (int i = from; i < to; i++) {
            if (words.is(i, tag)) {
                return true;
            }
        }
        return false;
    }
}
