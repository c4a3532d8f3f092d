package dateline.geoparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words of one language that tell what a name beside them is. */
final class WordKinds {
    private final WordTrie trie = new WordTrie();

    /** Reads {@code geoparse/words-xx.txt}: a kind in brackets, then its words; a last star is any short ending. */
    static WordKinds of(String lang) {
        WordKinds kinds = new WordKinds();
        String file = "/geoparse/words-" + lang + ".txt";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                WordKinds.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            WordKind kind = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    kind = WordKind.parse(line.substring(1, line.length() - 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    kinds.trie.add(line.strip(), kind.bit());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    /** Bits of {@link WordKind}; 0 for a word of no list. */
    int kinds(Tokens tokens, int token) {
        return tokens.isWord(token) ? trie.find(tokens.text(), tokens.start(token), tokens.end(token)) : 0;
    }
}
