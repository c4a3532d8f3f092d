package dateline.geoparse;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.recognise.Candidates;
import dateline.geoparse.recognise.KnownNames;
import dateline.geoparse.recognise.LocalLanguages;
import dateline.geoparse.recognise.Priors;
import dateline.geoparse.resolve.AdjectiveContext;
import dateline.geoparse.resolve.Adjectives;
import dateline.geoparse.resolve.ListedWithKind;
import dateline.geoparse.resolve.NamedWithKind;
import dateline.geoparse.resolve.PlaceChooser;
import dateline.geoparse.resolve.QuarterOfTown;
import dateline.geoparse.resolve.Reasons;
import dateline.geoparse.resolve.Resolved;
import dateline.geoparse.sign.Judge;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Looks;
import dateline.geoparse.sign.MisspeltNames;
import dateline.geoparse.sign.OpenNames;
import dateline.geoparse.sign.SharedTypes;
import dateline.geoparse.sign.TypedNames;
import dateline.geoparse.sign.WordWeights;
import dateline.text.Constants;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Lexicon;
import dateline.text.lexicon.TokenTags;
import java.util.List;
import java.util.function.UnaryOperator;

/** The path from text to mentions in one language: recognise, judge, resolve. */
record LanguageGeoparser(Gazetteer gazetteer, Lexicon lexicon, KnownNames known, Judge judge, SharedTypes sharedTypes,
        ListedWithKind listed, Adjectives adjectives, PlaceChooser chooser, WordWeights wordWeights, Dictionary dictionary) {
    static LanguageGeoparser of(Gazetteer gazetteer, Language language, LocalLanguages local, Constants constants,
            SharedTypes sharedTypes, ListedWithKind listed, Looks looks) {
        Lexicon lexicon = Lexicon.of(language);
        Priors priors = new Priors(gazetteer.places(), local, language, constants);
        return new LanguageGeoparser(gazetteer, lexicon, new KnownNames(gazetteer, priors), new Judge(gazetteer.places(), priors, looks),
                sharedTypes, listed, Adjectives.of(language), new PlaceChooser(gazetteer, priors, constants), looks.words(),
                Dictionary.of(language, UnaryOperator.identity()));
    }

    /**
     * @param offset where the text stands in its document
     * @param source the publisher, or null
     */
    List<Mention> mentions(String text, int offset, String source) {
        Tokens tokens = Tokens.of(text);
        TokenTags words = new TokenTags(tokens, lexicon);
        CandidateFinder finder = new CandidateFinder(known, tokens);
        Candidates candidates = finder.find();
        List<Judged> judged = TypedNames.addTo(judge.judge(candidates, words), finder, candidates, words,
                lexicon.language(), sharedTypes);
        NamedWithKind kinds = new NamedWithKind(finder, tokens, words);
        List<Judged> named = new QuarterOfTown(finder, gazetteer.places(), tokens, words)
                .in(listed.in(judged, finder, tokens).stream().map(kinds::of).toList());
        List<Judged> misspelt = new MisspeltNames(finder, candidates, words, dictionary).addTo(named);
        List<Judged> all = new OpenNames(candidates, words, wordWeights).addTo(misspelt);
        return chooser.choose(all, source, AdjectiveContext.of(tokens, adjectives), words).stream()
                .map(resolved -> mention(resolved, text, offset)).toList();
    }

    private Mention mention(Resolved resolved, String text, int offset) {
        int start = resolved.candidate().start();
        int end = resolved.candidate().end();
        Place place = resolved.isOpen() ? null : gazetteer.places().get(resolved.place());
        return new Mention(start + offset, end + offset, text.substring(start, end), place, resolved.cases(),
                Math.round(resolved.confidence() * 100) / 100.0, Reasons.of(resolved, gazetteer.places()));
    }
}
