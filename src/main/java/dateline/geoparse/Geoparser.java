package dateline.geoparse;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.gazetteer.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds place names in text and picks one place for each. Safe for use by many threads. */
public final class Geoparser {
    /** The languages it reads. */
    public static final List<String> LANGUAGES = Posting.LANGUAGES;

    private static final double THRESHOLD = 0;

    private final Gazetteer gazetteer;
    private final Map<String, WordKinds> words = new HashMap<>();
    private final Map<String, Adjectives> adjectives = new HashMap<>();
    private final Map<String, Priors> priors = new HashMap<>();
    private final Map<String, Weights> firstLook = new HashMap<>();
    private final Map<String, Weights> weights = new HashMap<>();
    private final Map<String, VerbEndings> verbs = VerbEndings.read();
    private final SharedTypes sharedTypes = SharedTypes.read();
    private final LanguageTeller languages = new LanguageTeller();

    public Geoparser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        LocalLanguages local = LocalLanguages.read();
        for (String lang : LANGUAGES) {
            words.put(lang, WordKinds.of(lang));
            adjectives.put(lang, Adjectives.of(lang));
            priors.put(lang, new Priors(gazetteer.places(), local, 1 << LANGUAGES.indexOf(lang)));
            firstLook.put(lang, Weights.of("first-look.tsv", lang));
            weights.put(lang, Weights.of("weights.tsv", lang));
        }
    }

    /** The document with its language told from the text where it was not given, or is none that is read here. */
    public Document withLanguage(Document document) {
        if (document.lang() != null && LANGUAGES.contains(document.lang())) {
            return document;
        }
        return new Document(document.id(), languages.tell(document.text()), document.text(), document.source(),
                document.published());
    }

    /**
     * The mentions of a document, in the order of its text, none overlapping another. Where no language is given, a
     * paragraph that is plainly in another one than the text is read in its own.
     */
    public List<Mention> mentions(Document document) {
        if (document.lang() != null && LANGUAGES.contains(document.lang())) {
            return mentions(document, document.text(), document.lang(), 0);
        }
        List<Mention> mentions = new ArrayList<>();
        for (LanguageTeller.Stretch stretch : languages.stretches(document.text())) {
            Span span = stretch.span();
            mentions.addAll(mentions(document, span.of(document.text()), stretch.lang(), span.start()));
        }
        return mentions;
    }

    /** A text too long to be one article is read in parts, so that it takes no more memory than its text. */
    private List<Mention> mentions(Document document, String text, String lang, int offset) {
        List<Mention> mentions = new ArrayList<>();
        for (Span part : Parts.of(text)) {
            mentions.addAll(mentionsOfPart(document, part.of(text), lang, offset + part.start()));
        }
        return mentions;
    }

    private List<Mention> mentionsOfPart(Document document, String text, String lang, int offset) {
        Tokens tokens = Tokens.of(text);
        CandidateFinder finder = weigh(text, lang, tokens);
        List<Candidate> found = TypedNames.addTo(finder, tokens, words.get(lang), lang, sharedTypes)
                .stream().filter(c -> c.score > THRESHOLD).toList();
        found.stream().filter(c -> c.container != null && c.container.score <= THRESHOLD)
                .forEach(c -> c.container = null);
        found.stream().filter(c -> c.contained != null && c.contained.score <= THRESHOLD)
                .forEach(c -> c.contained = null);
        new PlaceChooser(gazetteer.places(), found, document.source(),
                AdjectiveContext.of(tokens, adjectives.get(lang))).choose();
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : found) {
            mentions.add(mention(candidate, text, offset));
        }
        return mentions;
    }

    /** Every candidate with its signs and their sum, found or not. */
    List<Candidate> weighed(String text, String lang, Tokens tokens) {
        return weigh(text, lang, tokens).candidates();
    }

    private CandidateFinder weigh(String text, String lang, Tokens tokens) {
        CandidateFinder finder = CandidateFinder.over(gazetteer, text, tokens, priors.get(lang));
        Evidence.weigh(tokens, gazetteer, words.get(lang), verbs.get(lang), priors.get(lang), finder);
        List<Candidate> candidates = finder.candidates();
        candidates.forEach(c -> c.score = firstLook.get(lang).sum(c.signs));
        SecondLook.at(candidates);
        candidates.forEach(c -> c.score = weights.get(lang).sum(c.signs));
        candidates.stream().filter(RuledOut::is).forEach(c -> c.score = Math.min(c.score, RuledOut.SCORE));
        return finder;
    }

    private Mention mention(Candidate c, String text, int offset) {
        Place place = c.chosen < 0 ? null : gazetteer.places().get(Posting.place(c.readings[c.chosen]));
        int cases = c.chosen < 0 ? 0 : Posting.cases(c.readings[c.chosen]);
        return new Mention(c.start + offset, c.end + offset, text.substring(c.start, c.end), place, cases,
                Math.round(c.confidence * 100) / 100.0, Reasons.of(c, gazetteer.places()));
    }
}
