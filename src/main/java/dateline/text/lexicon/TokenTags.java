package dateline.text.lexicon;

import dateline.text.Tokens;

/** What the words of one text tell of the names beside them: looked up once each, for many ask. */
public final class TokenTags {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final TagSet[] found;

    public TokenTags(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.found = new TagSet[tokens.size()];
    }

    /** The tags of the layer of names; none for a mark, a number, a word of no list, and outside the text. */
    public TagSet of(int token) {
        if (!tokens.isWord(token)) {
            return TagSet.NONE;
        }
        if (found[token] == null) {
            found[token] = lexicon.ofNames(tokens.text(), tokens.start(token), tokens.end(token));
        }
        return found[token];
    }

    public boolean has(int token, Tag tag) {
        return of(token).has(tag);
    }
}
