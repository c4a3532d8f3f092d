package dateline.extract.sentence;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The names of one sentence, found by their words without a look at all others.
 *
 * @param all in the order of the text, none overlapping another; several may share a word ("Рим-Милан")
 */
record NamesInOrder(List<Name> all) {
    /** The index of a name of the sentence. */
    int indexOf(Name name) {
        int i = before(name.first(), Name::first);
        while (all.get(i) != name) {
            i++;
        }
        return i;
    }

    /** The names whose first word is one of those from {@code start} to {@code end}. */
    List<Name> beginningIn(int start, int end) {
        int from = before(start, Name::first);
        return all.subList(from, Math.max(from, before(end, Name::first)));
    }

    /** The index of the first name that begins at a word or after it. */
    int firstFrom(int word) {
        return before(word, Name::first);
    }

    /** The first name but this whose last word is the one at {@code word}, or null. */
    Name endingAt(int word, Name except) {
        int i = before(word, Name::last);
        i += i < all.size() && all.get(i) == except ? 1 : 0;
        return i < all.size() && all.get(i).last() == word ? all.get(i) : null;
    }

    boolean cover(int word) {
        int next = before(word + 1, Name::first);
        return next > 0 && all.get(next - 1).last() >= word;
    }

    /** How many names have this word of theirs before a word of the sentence. */
    private int before(int word, ToIntFunction<Name> of) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (of.applyAsInt(all.get(middle)) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
