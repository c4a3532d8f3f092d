package dateline.geoparse;

/** The words of one language that tell what a name beside them is. */
final class WordKinds {
    private final WordTrie trie = new WordTrie();

    /** Reads {@code geoparse/words-xx.txt}: a kind in brackets, then its words; a last star is any short ending. */
    static WordKinds of(String lang) {
        WordKinds kinds = new WordKinds();
        WordKind kind = null;
        for (String line : ResourceLines.read("words-" + lang + ".txt")) {
            if (line.startsWith("[")) {
                kind = WordKind.parse(line.substring(1, line.length() - 1));
            } else {
                kinds.trie.add(line.strip(), kind.bit());
            }
        }
        return kinds;
    }

    /** Bits of {@link WordKind}; 0 for a word of no list. */
    int kinds(Tokens tokens, int token) {
        return tokens.isWord(token) ? tokens.find(token, trie) : 0;
    }
}
