package dateline.geoparse;

import dateline.gazetteer.Places;

/**
 * Adjectives of countries and names of their people in one language. They are no mentions of a place, but they tell in
 * which country the places beside them lie ("в венесуэльском штате Арагуа").
 */
final class Adjectives {
    private final WordTrie trie = new WordTrie();

    /** Reads {@code geoparse/adjectives-xx.txt}: a country's code, a tab, its words. A word of two countries tells none. */
    static Adjectives of(String lang) {
        Adjectives adjectives = new Adjectives();
        ResourceLines.read("adjectives-" + lang + ".txt").forEach(adjectives::add);
        return adjectives;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        int country = Places.countryCode(columns[0]);
        for (String word : columns[1].split(" +")) {
            trie.put(word, country);
        }
    }

    /** The code of the country a word is an adjective of, or 0. */
    int country(Tokens tokens, int token) {
        return tokens.isWord(token) ? trie.find(tokens.text(), tokens.start(token), tokens.end(token)) : 0;
    }
}
