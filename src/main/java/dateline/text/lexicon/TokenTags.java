package dateline.text.lexicon;

import dateline.text.Tokens;

/** What the words of one text tell of the names beside them: looked up once each, for many ask. */
public final class TokenTags {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final TagSet[] found;
    private final TagSet[] sites;

    public TokenTags(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.found = new TagSet[tokens.size()];
        this.sites = new TagSet[tokens.size()];
    }

    /** The tags of the layer of names; none for a mark, a number, a word of no list, and outside the text. */
    public TagSet of(int token) {
        if (!tokens.isWord(token)) {
            return TagSet.NONE;
        }
        if (found[token] == null) {
            found[token] = lexicon.of(Tag.Layer.NAMES, tokens.text(), tokens.start(token), tokens.end(token));
        }
        return found[token];
    }

    /** The tags of the layer of sites; none where {@link #of} has none either. */
    public TagSet site(int token) {
        if (!tokens.isWord(token)) {
            return TagSet.NONE;
        }
        if (sites[token] == null) {
            sites[token] = lexicon.of(Tag.Layer.SITES, tokens.text(), tokens.start(token), tokens.end(token));
        }
        return sites[token];
    }

    /** Whether a stretch of the text is in the lexicon, as a whole, as the name of a sensitive site. */
    public boolean isNameOfSite(int start, int end) {
        return lexicon.of(Tag.Layer.SITES, tokens.text(), start, end).has(Tag.SENSITIVE_SITE);
    }

    public boolean has(int token, Tag tag) {
        return of(token).has(tag);
    }
}
