package dateline.geoparse;

import dateline.gazetteer.PlaceAdjectives;
import dateline.gazetteer.Places;

/**
 * Adjectives of countries and names of their people in one language. They are no mentions of a place, but they tell in
 * which country the places beside them lie ("в венесуэльском штате Арагуа").
 */
final class Adjectives {
    private final WordTrie trie = new WordTrie();

    /** Of the gazetteer's list. A word of two countries tells the first. */
    static Adjectives of(String lang) {
        Adjectives adjectives = new Adjectives();
        PlaceAdjectives.read(lang).stream().filter(PlaceAdjectives::ofCountry).forEach(adjectives::add);
        return adjectives;
    }

    private void add(PlaceAdjectives line) {
        int country = Places.countryCode(line.place());
        line.words().forEach(word -> trie.put(word, country));
    }

    /** The code of the country a word is an adjective of, or 0. */
    int country(Tokens tokens, int token) {
        return tokens.isWord(token) ? trie.find(tokens.text(), tokens.start(token), tokens.end(token)) : 0;
    }
}
