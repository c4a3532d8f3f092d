package dateline.text.lexicon;

import dateline.text.ByLanguage;
import dateline.text.Folding;
import dateline.text.Language;
import dateline.text.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the words of one language: {@code text/<lang>/lexicon.tsv}, a word or phrase, a tab, its tags, at most one of
 * them with a value ("month=9"). {@code *} at a word's end stands for any ending, {@code ~} for one of at most three letters.
 * Letter case, accents and the kind of an apostrophe make no difference.
 */
public final class Lexicon {
    private static final Tag.Layer[] LAYERS = Tag.Layer.values();
    private static final TagSet[] OF_LAYER = ofLayers();
    private static final Match[] NO_MATCH = new Match[LAYERS.length];

    private static final ByLanguage<Lexicon> SHIPPED = new ByLanguage<>(Lexicon::read);

    private final Language language;
    private final WordTrie trie = new WordTrie();
    /** By the number in the trie; the first is of no word. */
    private final List<Entry> entries = new ArrayList<>(List.of(new Entry(TagSet.NONE, 0)));

    /**
     * @param value the number that goes with a tag of time: of a month, a weekday, a day from today, a unit
     * @param ofLayer its tags of each layer
     */
    private record Entry(TagSet tags, int value, TagSet[] ofLayer) {
        Entry(TagSet tags, int value) {
            this(tags, value, OF_LAYER.clone());
            Arrays.setAll(ofLayer, layer -> OF_LAYER[layer].in(tags));
        }
    }

    /**
     * What a layer's longest entry tells of the words it covers.
     *
     * @param words how many words the entry takes up
     * @param letters how many letters of them it spells out
     */
    public record Match(TagSet tags, int value, int words, int letters) {
        private boolean isLonger(int thanWords, int thanLetters) {
            return words > thanWords || words == thanWords && letters > thanLetters;
        }

        /** The longer of two; entries that are as long as each other count together. */
        private Match over(Match other) {
            if (other != null && words == other.words && letters == other.letters) {
                return new Match(tags.with(other.tags), value | other.value, words, letters);
            }
            return other == null || isLonger(other.words, other.letters) ? this : other;
        }
    }

    private Lexicon(Language language) {
        this.language = language;
    }

    /** What ships for a language, read when it is first asked for. */
    public static Lexicon of(Language language) {
        return SHIPPED.of(language);
    }

    private static Lexicon read(Language language) {
        return of(language, ResourceLines.read("/text/" + language.code() + "/lexicon.tsv"));
    }

    static Lexicon of(Language language, List<String> lines) {
        Lexicon lexicon = new Lexicon(language);
        Map<String, Entry> known = new HashMap<>();
        for (String line : lines) {
            lexicon.add(line, known);
        }
        return lexicon;
    }

    private static TagSet[] ofLayers() {
        TagSet[] sets = new TagSet[LAYERS.length];
        for (Tag.Layer layer : LAYERS) {
            sets[layer.ordinal()] = TagSet.of(layer);
        }
        return sets;
    }

    /** @param known entries by their tags as written, for most share theirs with others */
    private void add(String line, Map<String, Entry> known) {
        int tab = line.indexOf('\t');
        String word = line.substring(0, tab);
        entries.add(known.computeIfAbsent(line.substring(tab + 1), Lexicon::entry));
        if (trie.putIfAbsent(word, entries.size() - 1) != 0) {
            throw new IllegalArgumentException("the lexicon of " + language.code() + " holds «" + word + "» twice");
        }
    }

    private static Entry entry(String written) {
        TagSet tags = TagSet.NONE;
        int value = 0;
        for (String word : written.split(" ")) {
            String[] parts = word.split("=");
            tags = tags.with(TagSet.of(Tag.parse(parts[0])));
            value = parts.length > 1 ? Integer.parseInt(parts[1]) : value;
        }
        return new Entry(tags, value);
    }

    public Language language() {
        return language;
    }

    /** What a word or name of a text is: the tags of a layer of the whole of it, and of its longest stem. */
    public TagSet of(Tag.Layer layer, CharSequence text, int start, int end) {
        int of = layer.ordinal();
        int node = 0;
        int stem = 0;
        for (int i = start; i < end; i++) {
            int symbol = Folding.symbol(text, i);
            if (symbol == Folding.SKIP) {
                continue;
            }
            node = symbol == Folding.NONE ? WordTrie.NONE : trie.next(node, symbol);
            if (node == WordTrie.NONE) {
                return tags(stem, of);
            }
            int ending = end - i - 1 <= WordTrie.LONGEST_SHORT_ENDING ? trie.number(trie.shortEnding(node)) : 0;
            stem = tags(ending, of).isEmpty() ? stem : ending;
        }
        return tags(trie.number(node), of).with(tags(stem, of));
    }

    private TagSet tags(int number, int layer) {
        return entries.get(number).ofLayer[layer];
    }

    /**
     * The longest entry of each layer that begins with a word of a sentence.
     *
     * @param words folded or not
     * @return by layer, not to be written to; null where it has none
     */
    public Match[] matches(String[] words, int at) {
        return match(words, at, at, 0, 0, NO_MATCH);
    }

    /** @return {@code longest}, or an array of its own where something was found and nothing was before */
    private Match[] match(String[] words, int first, int at, int from, int lettersBefore, Match[] longest) {
        String word = words[at];
        Match[] found = longest;
        int node = from;
        int letters = lettersBefore;
        for (int i = 0; i < word.length(); i++) {
            found = endings(words, first, at, node, letters, word.length() - i, found);
            int symbol = Folding.symbol(word, i);
            if (symbol == Folding.SKIP) {
                continue;
            }
            node = symbol == Folding.NONE ? WordTrie.NONE : trie.next(node, symbol);
            if (node == WordTrie.NONE) {
                return found;
            }
            letters++;
        }
        found = endings(words, first, at, node, letters, 0, found);
        return end(words, first, at, node, letters + 1, found);
    }

    private Match[] endings(String[] words, int first, int at, int node, int letters, int left, Match[] longest) {
        if (!trie.isFollowed(node)) {
            return longest;
        }
        Match[] found = longest;
        int any = trie.anyEnding(node);
        if (any != WordTrie.NONE) {
            found = end(words, first, at, any, letters, found);
        }
        int ending = left <= WordTrie.LONGEST_SHORT_ENDING ? trie.shortEnding(node) : WordTrie.NONE;
        return ending == WordTrie.NONE ? found : end(words, first, at, ending, letters, found);
    }

    /** A node at the end of a word: an entry may end here, or a phrase go on with the next word. */
    private Match[] end(String[] words, int first, int at, int node, int letters, Match[] longest) {
        int number = trie.number(node);
        Match[] found = number == 0 ? longest : with(entries.get(number), at - first + 1, letters, longest);
        int next = trie.nextWord(node);
        return next != WordTrie.NONE && at + 1 < words.length ? match(words, first, at + 1, next, letters, found) : found;
    }

    private static Match[] with(Entry entry, int words, int letters, Match[] longest) {
        Match[] found = longest == NO_MATCH ? new Match[LAYERS.length] : longest;
        for (int layer = 0; layer < found.length; layer++) {
            TagSet tags = entry.ofLayer[layer];
            if (!tags.isEmpty() && (found[layer] == null || !found[layer].isLonger(words, letters))) {
                found[layer] = new Match(tags, entry.value, words, letters).over(found[layer]);
            }
        }
        return found;
    }
}
