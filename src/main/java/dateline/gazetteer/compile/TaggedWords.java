package dateline.gazetteer.compile;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * The words of a dictionary that bear certain tags, in the dictionary's order, each once. A dictionary is an automaton
 * of lines of word, separator, coded lemma, separator, tag; only the ways in it that end in such a tag are walked, which
 * takes a second where decoding all of some millions of lines takes ten.
 */
final class TaggedWords {
    private static final int LONGEST_WORD = 1 << 10;

    private final FSA lines;
    private final byte separator;
    private final Charset charset;
    private final Predicate<String> wanted;
    /** By the number of separators passed: the nodes looked at, and those of them that lead to a wanted tag. */
    private final BitSet[] seen = {new BitSet(), new BitSet(), new BitSet()};
    private final BitSet[] leads = {new BitSet(), new BitSet(), new BitSet()};

    private TaggedWords(Dictionary dictionary, Predicate<String> wanted) {
        lines = dictionary.fsa;
        separator = dictionary.metadata.getSeparator();
        charset = Charset.forName(dictionary.metadata.getEncoding());
        this.wanted = wanted;
    }

    static void of(Dictionary dictionary, Predicate<String> wantedTag, Consumer<String> words) {
        TaggedWords walk = new TaggedWords(dictionary, wantedTag);
        walk.words(walk.lines.getRootNode(), new byte[LONGEST_WORD], 0, words);
    }

    private void words(int node, byte[] word, int length, Consumer<String> words) {
        for (int arc = lines.getFirstArc(node); arc != 0; arc = lines.getNextArc(arc)) {
            byte label = lines.getArcLabel(arc);
            if (!leads(arc, label == separator ? 1 : 0)) {
                continue;
            }
            if (label == separator) {
                words.accept(new String(word, 0, length, charset));
            } else {
                word[length] = label;
                words(lines.getEndNode(arc), word, length + 1, words);
            }
        }
    }

    private boolean leads(int arc, int separators) {
        if (lines.isArcTerminal(arc)) {
            return false;
        }
        int node = lines.getEndNode(arc);
        if (!seen[separators].get(node)) {
            seen[separators].set(node);
            leads[separators].set(node, separators == 2 ? endsWanted(node, new byte[0]) : goesOn(node, separators));
        }
        return leads[separators].get(node);
    }

    private boolean goesOn(int node, int separators) {
        boolean found = false;
        for (int arc = lines.getFirstArc(node); arc != 0 && !found; arc = lines.getNextArc(arc)) {
            found = leads(arc, lines.getArcLabel(arc) == separator ? separators + 1 : separators);
        }
        return found;
    }

    private boolean endsWanted(int node, byte[] before) {
        boolean found = false;
        for (int arc = lines.getFirstArc(node); arc != 0 && !found; arc = lines.getNextArc(arc)) {
            byte[] tag = Arrays.copyOf(before, before.length + 1);
            tag[before.length] = lines.getArcLabel(arc);
            found = lines.isArcFinal(arc) && wanted.test(new String(tag, charset))
                    || !lines.isArcTerminal(arc) && endsWanted(lines.getEndNode(arc), tag);
        }
        return found;
    }
}
