package dateline.extract;

import dateline.event.Category;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of one language that tell what is reported. Entries are words or phrases in the form of {@link Words#fold};
 * {@code *} at a word's end stands for any ending, {@code ~} for one of at most three letters. Kept as a trie of
 * letters, so that a look-up costs one step a letter.
 */
final class Lexicon {
    private static final List<String> FILES = List.of("roles", "events", "certainty", "dates");
    private static final int LONGEST_INFLECTION = 3;
    private static final Map<String, Category> CATEGORIES = Arrays.stream(Category.values())
            .collect(Collectors.toUnmodifiableMap(c -> c.name().toLowerCase(Locale.ROOT), c -> c));

    /** A layer a file: what a word tells of time does not hide what it tells of events. */
    private final Node[] layers = new Node[FILES.size()];
    private final String lang;

    private static final class Node {
        /** An open hash table by letter, at most half full: a map would make an object of each letter looked up. */
        private char[] letters = new char[2];
        private Node[] next = new Node[2];
        private int size;
        private Node anyEnding;
        private Node shortEnding;
        private Entry entry;

        private Node get(char letter) {
            int at = letter & next.length - 1;
            while (next[at] != null && letters[at] != letter) {
                at = at + 1 & next.length - 1;
            }
            return next[at];
        }

        private Node made(char letter) {
            Node node = get(letter);
            if (node == null) {
                node = new Node();
                if (++size * 2 > next.length) {
                    grow();
                }
                put(letter, node);
            }
            return node;
        }

        private void put(char letter, Node node) {
            int at = letter & next.length - 1;
            while (next[at] != null) {
                at = at + 1 & next.length - 1;
            }
            letters[at] = letter;
            next[at] = node;
        }

        private void grow() {
            char[] oldLetters = letters;
            Node[] old = next;
            letters = new char[old.length * 2];
            next = new Node[old.length * 2];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != null) {
                    put(oldLetters[i], old[i]);
                }
            }
        }
    }

    /**
     * What is known of a word or phrase.
     *
     * @param tags bits of {@link Tag#bit}
     * @param value the number that goes with it: of a month, a weekday, a day from today, a unit
     * @param category what kind of news it tells, or null
     */
    record Entry(long tags, int value, Category category) {
        private Entry with(Entry other) {
            return new Entry(tags | other.tags, value | other.value, category == null ? other.category : category);
        }
    }

    /** @param words how many words the entry takes up */
    record Match(Entry entry, int words, int letters) {
        /** The longer of two; entries that are as long as each other count together. */
        private Match over(Match other) {
            if (other != null && words == other.words && letters == other.letters) {
                return new Match(other.entry.with(entry), words, letters);
            }
            return other == null || words > other.words || words == other.words && letters > other.letters
                    ? this : other;
        }
    }

    private Lexicon(String lang) {
        this.lang = lang;
    }

    /** Reads the lists that ship for a language, ISO 639-1. */
    static Lexicon of(String lang) {
        var lexicon = new Lexicon(lang);
        for (int i = 0; i < FILES.size(); i++) {
            lexicon.layers[i] = new Node();
            read("/extract/" + lang + "/" + FILES.get(i) + ".txt", lexicon.layers[i]);
        }
        return lexicon;
    }

    private static void read(String resource, Node root) {
        try (var in = Lexicon.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Entry head = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    head = head(line.substring(1, line.indexOf(']')).split(" "));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(root, Words.fold(line.strip()), head);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A head is tags, at most one of them with a value, and at most one category. */
    private static Entry head(String[] words) {
        Entry head = new Entry(0, 0, null);
        for (String word : words) {
            String[] parts = word.split("=");
            Category category = CATEGORIES.get(parts[0]);
            long tag = category == null ? Tag.parse(parts[0]).bit() : 0;
            head = head.with(new Entry(tag, parts.length > 1 ? Integer.parseInt(parts[1]) : 0, category));
        }
        return head;
    }

    private static void add(Node root, String phrase, Entry entry) {
        Node node = root;
        for (char c : phrase.toCharArray()) {
            if (c == '*') {
                node = node.anyEnding == null ? node.anyEnding = new Node() : node.anyEnding;
            } else if (c == '~') {
                node = node.shortEnding == null ? node.shortEnding = new Node() : node.shortEnding;
            } else {
                node = node.made(c);
            }
        }
        Entry old = node.entry;
        node.entry = old == null ? entry : old.with(entry);
    }

    String lang() {
        return lang;
    }

    int layers() {
        return layers.length;
    }

    /** The longest entry of a layer that begins with the word at {@code at}, or null. */
    Match match(int layer, String[] words, int at) {
        return match(layers[layer], words, at, at, 0, 0, null);
    }

    private static Match match(Node node, String[] words, int first, int at, int from, int letters, Match best) {
        String word = words[at];
        Match longest = best;
        Node here = node;
        int pos = from;
        while (true) {
            if (here.anyEnding != null) {
                longest = end(here.anyEnding, words, first, at, letters + pos - from, longest);
            }
            if (here.shortEnding != null && word.length() - pos <= LONGEST_INFLECTION) {
                longest = end(here.shortEnding, words, first, at, letters + pos - from, longest);
            }
            if (pos == word.length()) {
                return end(here, words, first, at, letters + pos - from + 1, longest);
            }
            here = here.get(word.charAt(pos++));
            if (here == null) {
                return longest;
            }
        }
    }

    /** A node at the end of word {@code at}: an entry may end here, or a phrase go on with the next word. */
    private static Match end(Node node, String[] words, int first, int at, int letters, Match best) {
        Match longest = best;
        if (node.entry != null) {
            longest = new Match(node.entry, at - first + 1, letters).over(best);
        }
        Node next = node.get(' ');
        return next == null || at + 1 >= words.length ? longest
                : match(next, words, first, at + 1, 0, letters, longest);
    }
}
