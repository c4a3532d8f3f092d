package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Sign;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;

/** Provinces and counties whose kind is a part of their name, in small letters: "la provincia de Valencia" is not the town. */
public final class NamedWithKind {
    private final CandidateFinder finder;
    private final Tokens tokens;
    private final TokenTags words;

    public NamedWithKind(CandidateFinder finder, Tokens tokens, TokenTags words) {
        this.finder = finder;
        this.tokens = tokens;
        this.words = words;
    }

    /** The same name with the readings of its longer form, where the word for its kind before it makes one. */
    public Judged of(Judged judged) {
        Candidate c = judged.candidate();
        int kind = judged.signs().has(Sign.REGION_TYPE_BESIDE) ? kindBefore(c.firstToken()) : -1;
        Candidate longer = kind < 0 ? null
                : finder.named(tokens.text().substring(tokens.start(kind), c.end()), c.firstToken(), c.lastToken());
        boolean region = longer != null && (longer.likeliest().level() == Level.ADMIN2
                || longer.likeliest().level() == Level.ADMIN1);
        return region ? new Judged(longer, judged.signs(), judged.score(), judged.container(), judged.contained()) : judged;
    }

    private int kindBefore(int token) {
        int kind = words.has(token - 1, Tag.PREPOSITION_OF) ? token - 2 : token - 1;
        return kind >= 0 && words.has(kind, Tag.REGION_TYPE) ? kind : -1;
    }
}
