package dateline.geoparse;

import dateline.Shipped;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.recognise.Candidates;
import dateline.geoparse.recognise.LocalLanguages;
import dateline.geoparse.recognise.Priors;
import dateline.geoparse.resolve.AdjectiveContext;
import dateline.geoparse.resolve.Adjectives;
import dateline.geoparse.sign.Judge;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Looks;
import dateline.text.Constants;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.lexicon.Lexicon;
import dateline.text.lexicon.TokenTags;
import java.util.List;
import java.util.stream.LongStream;

/** A text with what each stage but the last of the geoparser makes of it, for the tests of one stage. */
public record ReadText(Gazetteer gazetteer, Language language, Tokens tokens, TokenTags words, CandidateFinder finder,
        Candidates candidates, Priors priors, List<Judged> judged) {
    public static final Constants CONSTANTS = Constants.read("/geoparse/resolution.tsv");

    public static ReadText of(String lang, String text) {
        Gazetteer gazetteer = Shipped.gazetteer();
        Language language = Language.of(lang);
        Tokens tokens = Tokens.of(text);
        Lexicon lexicon = Lexicon.of(language);
        TokenTags words = new TokenTags(tokens, lexicon);
        Priors priors = new Priors(gazetteer.places(), LocalLanguages.read(), language, CONSTANTS);
        CandidateFinder finder = new CandidateFinder(gazetteer, tokens, priors);
        Candidates candidates = finder.find();
        return new ReadText(gazetteer, language, tokens, words, finder, candidates, priors,
                new Judge(gazetteer.places(), priors, Looks.shipped(language)).judge(candidates, words));
    }

    public Places places() {
        return gazetteer.places();
    }

    /** What the text has of a candidate. */
    public String written(Candidate candidate) {
        return tokens.text().substring(candidate.start(), candidate.end());
    }

    public Candidate candidate(String written) {
        return candidates.all().stream().filter(c -> written(c).equals(written)).findFirst().orElseThrow();
    }

    /** The number of the place with an id ({@code geonames:...}), one that a name of the text may mean. */
    public int place(String id) {
        return (int) candidates.all().stream().flatMapToLong(c -> LongStream.of(c.readings())).map(Posting::place)
                .filter(place -> places().get((int) place).id().equals(id)).findFirst().orElseThrow();
    }

    public List<Judged> surePlaces() {
        return judged.stream().filter(Judged::isPlace).toList();
    }

    public AdjectiveContext adjectives() {
        return AdjectiveContext.of(tokens, Adjectives.of(language));
    }
}
