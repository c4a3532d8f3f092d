package dateline.geoparse.resolve;

import dateline.gazetteer.PlaceAdjectives;
import dateline.gazetteer.Places;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.lexicon.WordTrie;

/**
 * Adjectives of countries and names of their people in one language. They are no mentions of a place, but they tell in
 * which country the places beside them lie ("в венесуэльском штате Арагуа").
 */
public final class Adjectives {
    private final WordTrie trie = new WordTrie();

    private Adjectives() {}

    /** Of the gazetteer's list. A word of two countries tells the first. */
    public static Adjectives of(Language language) {
        Adjectives adjectives = new Adjectives();
        PlaceAdjectives.read(language).stream().filter(PlaceAdjectives::ofCountry).forEach(adjectives::add);
        return adjectives;
    }

    private void add(PlaceAdjectives line) {
        int country = Places.countryCode(line.place());
        line.words().forEach(word -> trie.putIfAbsent(word.replace('*', '~'), country));
    }

    /** The code of the country a word is an adjective of, or 0. */
    int country(Tokens tokens, int token) {
        return tokens.isWord(token) ? trie.word(tokens.text(), tokens.start(token), tokens.end(token)) : 0;
    }
}
