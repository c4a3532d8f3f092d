package dateline.fit;

import dateline.fit.AnnotatedText.Gold;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.recognise.LocalLanguages;
import dateline.geoparse.recognise.Priors;
import dateline.geoparse.sign.Judge;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Looks;
import dateline.geoparse.sign.Sign;
import dateline.geoparse.sign.SignSet;
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
        for (AnnotatedText text : texts) {
            Judge judge = judges.get(text.language());
            read(text, judge, new Span(0, text.text().length()), text.weight(), rows);
            Sentences.of(text.text()).forEach(sentence -> read(text, judge, sentence, text.weight() * ALONE, rows));
        }
        return rows;
    }

    private void read(AnnotatedText text, Judge judge, Span part, double weight, List<NameRow> rows) {
        Language language = text.language();
        Tokens tokens = Tokens.of(part.of(text.text()));
        TokenTags words = new TokenTags(tokens, lexicons.get(language));
        CandidateFinder finder = new CandidateFinder(gazetteer, tokens, priors.get(language));
        for (Judged judged : judge.judge(finder.find(), words)) {
            Candidate c = judged.candidate();
            Span span = new Span(part.start() + c.start(), part.start() + c.end());
            boolean scored = text.gold().stream().anyMatch(g -> g.scored() && g.span().overlaps(span));
            boolean known = scored ? !isAdjective(judged.signs(), language)
                    : text.gold().stream().map(Gold::span).noneMatch(span::overlaps);
            if (known) {
                rows.add(new NameRow(language, text.fold(FOLDS), judged.signs(), scored, weight));
            }
        }
    }

    /** Some of the news annotates the adjective in "Московского университета", which names no place here. */
    private static boolean isAdjective(SignSet signs, Language language) {
        boolean type = signs.has(Sign.CITY_TYPE_BEFORE) || signs.has(Sign.REGION_TYPE_BESIDE);
        return signs.has(Sign.ADJECTIVE_OF_PLACE) && language == Language.RU && !type;
    }
}
