package dateline.geoparse.sign;

import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;

/**
 * What the words of a phrase have told so far, read away from a name: whether together they are a sensitive site. A word that is
 * one by itself ("airbase"), a head with a kind ("naval base", "склад боеприпасов"), or a store of fuel, in either order.
 */
final class SiteScan {
    private static final int NONE = -1;

    private boolean kind;
    private boolean fuel;
    /** The head seen last, and the last that may hold stores. */
    private int head = NONE;
    private int store = NONE;

    /** The token of the site's head, once it is sure that there is one; or -1. */
    int take(int token, TagSet tags) {
        kind |= tags.has(Tag.SENSITIVE_KIND);
        fuel |= tags.has(Tag.FUEL);
        store = tags.has(Tag.STORE_HEAD) ? token : store;
        head = tags.has(Tag.SITE_HEAD) || tags.has(Tag.STORE_HEAD) ? token : head;
        if (tags.has(Tag.SENSITIVE_SITE) && !tags.has(Tag.SITE_HEAD)) {
            return token;
        }
        return kind && head >= 0 ? head : fuel && store >= 0 ? store : NONE;
    }

    /** Whether a word of a site's name, though not yet a site. */
    static boolean belongs(TagSet tags) {
        return !tags.isEmpty() && !tags.has(Tag.ROAD) && !tags.has(Tag.HIGHWAY);
    }

    /** Whether a mark may stand inside a name: quotes, hyphens, a number's sign, the apostrophe of "women's". */
    static boolean isInside(Tokens tokens, int token) {
        return tokens.shape(token) == Tokens.NUMBER
                || tokens.shape(token) == Tokens.MARK && "\"«»“”„‘’'ʼ`-‐‑–—№#".indexOf(tokens.first(token)) >= 0;
    }
}
