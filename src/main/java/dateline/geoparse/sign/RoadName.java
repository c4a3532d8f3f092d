package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.text.Language;
import dateline.text.QuoteMarks;
import dateline.text.Tokens;
import dateline.text.grammar.GrammaticalCase;
import dateline.text.grammar.Slavic;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;

/**
 * Tells whether a name is a part of a road's: "на Минском шоссе", "carretera de Burgos", "Bristol Street", "трасса Москва — Дон".
 * A street of a town is another matter: "на улицах Киева", "en una calle de Bogotá".
 */
final class RoadName {
    private static final int LONGEST_AUXILIARY = 3; // letters: "was", "is", "has"

    private final Tokens tokens;
    private final TokenTags words;
    private final Language language;
    private final boolean cyrillic;

    RoadName(Tokens tokens, TokenTags words, Language language) {
        this.tokens = tokens;
        this.words = words;
        this.language = language;
        this.cyrillic = language.script() == Language.Script.CYRILLIC;
    }

    /** The token that tells which road's name it is part of, or -1. */
    int of(Candidate c, SensitiveSite site) {
        int before = before(c);
        return before != SensitiveSite.NONE ? before : language == Language.EN || cyrillic && site.isAdjective(c) ? after(c) : SensitiveSite.NONE;
    }

    private int before(Candidate c) {
        boolean quoted = false;
        int token = c.firstToken() - 1;
        for (; tokens.adjacent(token) && isBetween(token); token--) {
            quoted |= QuoteMarks.isQuote(tokens.first(token));
        }
        if (!tokens.adjacent(token) || !words.site(token).has(Tag.HIGHWAY)) {
            return SensitiveSite.NONE;
        }
        boolean own = Slavic.isAdjectiveName(tokens.lower(c.lastToken())); // "улица Тбилисская", in any case
        boolean town = cyrillic ? !quoted && !own && !isDashAfter(c.lastToken()) && c.mayBe(GrammaticalCase.GENITIVE)
                : token != c.firstToken() - 1 && isIndefinite(token - 1);
        return !town ? token : SensitiveSite.NONE;
    }

    /** "М-4 «Дон»" and "de la": what may stand between a road and its name. */
    private boolean isBetween(int token) {
        TagSet kinds = words.of(token);
        return tokens.shape(token) == Tokens.MARK ? SiteScan.isInside(tokens, token)
                : tokens.shape(token) == Tokens.NUMBER || cyrillic && tokens.isCapitalised(token) && tokens.end(token) - tokens.start(token) == 1
                        || !cyrillic && (kinds.has(Tag.PREPOSITION_OF) || kinds.has(Tag.ARTICLE) && tokens.shape(token) == Tokens.LOWER);
    }

    private boolean isDashAfter(int token) {
        return "-–—".indexOf(tokens.first(token + 1)) >= 0;
    }

    /** Any word but an article or preposition makes it one of many: "una calle de", "otra calle de". */
    private boolean isIndefinite(int token) {
        TagSet kinds = words.of(token);
        return tokens.shape(token) == Tokens.LOWER && kinds.isEmpty();
    }

    /** "The Lima road toll" is no road. */
    private boolean isInCompound(int road) {
        return tokens.adjacent(road) && tokens.shape(road + 1) == Tokens.LOWER && words.of(road + 1).isEmpty()
                && tokens.end(road + 1) - tokens.start(road + 1) > LONGEST_AUXILIARY;
    }

    private int after(Candidate c) {
        int token = c.lastToken() + 1;
        if (!tokens.adjacent(c.lastToken())) {
            return SensitiveSite.NONE;
        }
        TagSet site = words.site(token);
        boolean numbered = tokens.shape(token + 1) == Tokens.NUMBER; // "Otter Tail County Road 80" lies in that county
        boolean street = site.has(Tag.ROAD) && tokens.isCapitalised(token) && (c.likeliest().isTown() || !numbered);
        boolean highway = site.has(Tag.HIGHWAY) || site.has(Tag.ROAD) && words.has(c.firstToken() - 1, Tag.ARTICLE) && !isInCompound(token);
        return street || highway && c.likeliest().isTown() ? token : SensitiveSite.NONE;
    }
}
