package dateline.fit;

import dateline.fit.AnnotatedText.Gold;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.recognise.Candidates;
import dateline.geoparse.recognise.LocalLanguages;
import dateline.geoparse.recognise.Priors;
import dateline.geoparse.sign.Judge;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Looks;
import dateline.geoparse.sign.OpenNames;
import dateline.geoparse.sign.Sign;
import dateline.geoparse.sign.SignSet;
import dateline.geoparse.sign.WordFeatures;
import dateline.text.Constants;
import dateline.text.Language;
import dateline.text.Sentences;
import dateline.text.Span;
import dateline.text.Tokens;
import dateline.text.lexicon.Lexicon;
import dateline.text.lexicon.TokenTags;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns annotated texts into the names that the gazetteer finds in them, each with its signs and whether it is a place. */
final class NameRows {
    /** Samples of the texts, for {@link PairChoice}. */
    static final int FOLDS = 3;
    /** Of a sentence read alone, so that short texts are read well too. */
    private static final double ALONE = 0.5;

    private final Gazetteer gazetteer;
    private final Map<Language, Priors> priors = new EnumMap<>(Language.class);
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);

    NameRows(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Constants constants = Constants.read("/geoparse/resolution.tsv");
        LocalLanguages local = LocalLanguages.read();
        for (Language language : Language.values()) {
            priors.put(language, new Priors(gazetteer.places(), local, language, constants));
            lexicons.put(language, Lexicon.of(language));
        }
    }

    /** @param looks those whose first look the signs of the second are of */
    List<NameRow> of(List<AnnotatedText> texts, Function<Language, Looks> looks) {
        Map<Language, Judge> judges = new EnumMap<>(Language.class);
        priors.forEach((language, own) -> judges.put(language, new Judge(gazetteer.places(), own, looks.apply(language))));
        List<NameRow> rows = new ArrayList<>();
        for (int document = 0; document < texts.size(); document++) {
            AnnotatedText text = texts.get(document);
            Judge judge = judges.get(text.language());
            read(text, document, judge, new Span(0, text.text().length()), rows);
            for (Span sentence : Sentences.of(text.text())) {
                read(text, document, judge, sentence, rows);
            }
        }
        return rows;
    }

    private void read(AnnotatedText text, int document, Judge judge, Span part, List<NameRow> rows) {
        Language language = text.language();
        Tokens tokens = Tokens.of(part.of(text.text()));
        TokenTags words = new TokenTags(tokens, lexicons.get(language));
        Candidates candidates = new CandidateFinder(gazetteer, tokens, priors.get(language)).find();
        WordFeatures features = new WordFeatures(candidates, words);
        boolean whole = part.end() - part.start() == text.text().length();
        for (Judged judged : judge.judge(candidates, words)) {
            Candidate c = judged.candidate();
            Span span = new Span(part.start() + c.start(), part.start() + c.end());
            boolean scored = isScored(text, span);
            boolean known = scored ? !isAdjective(judged.signs(), language) : isUnmarked(text, span);
            if (known) {
                int[] around = whole ? features.ofName(c) : new int[0];
                rows.add(new NameRow(language, text.fold(FOLDS), judged.signs(), scored, text.weight() * (whole ? 1 : ALONE),
                        document, around));
            }
        }
    }

    private static boolean isScored(AnnotatedText text, Span span) {
        return text.gold().stream().anyMatch(g -> g.scored() && g.span().overlaps(span));
    }

    private static boolean isUnmarked(AnnotatedText text, Span span) {
        return text.gold().stream().map(Gold::span).noneMatch(span::overlaps);
    }

    /** The capitalised words that the gazetteer does not hold, and whether each belongs to the name of a place. */
    List<WordRow> openWords(List<AnnotatedText> texts) {
        List<WordRow> rows = new ArrayList<>();
        for (int document = 0; document < texts.size(); document++) {
            AnnotatedText text = texts.get(document);
            Tokens tokens = Tokens.of(text.text());
            Candidates candidates = new CandidateFinder(gazetteer, tokens, priors.get(text.language())).find();
            WordFeatures features = new WordFeatures(candidates, new TokenTags(tokens, lexicons.get(text.language())));
            for (int token = 0; token < tokens.size(); token++) {
                Span span = new Span(tokens.start(token), tokens.end(token));
                boolean scored = isScored(text, span);
                if (OpenNames.isOpen(candidates, token) && (scored || isUnmarked(text, span))) {
                    rows.add(new WordRow(text.language(), document, features.ofWord(token), 0, scored, text.weight()));
                }
            }
        }
        return rows;
    }

    /** Some of the news annotates the adjective in "Московского университета", which names no place here. */
    private static boolean isAdjective(SignSet signs, Language language) {
        boolean type = signs.has(Sign.CITY_TYPE_BEFORE) || signs.has(Sign.REGION_TYPE_BESIDE);
        return signs.has(Sign.ADJECTIVE_OF_PLACE) && language == Language.RU && !type;
    }
}
