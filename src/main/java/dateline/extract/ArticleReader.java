package dateline.extract;

import dateline.event.Category;
import dateline.event.Role;
import dateline.extract.claim.Categories;
import dateline.extract.claim.Dating;
import dateline.extract.claim.Hedging;
import dateline.extract.role.Sign;
import dateline.extract.role.Signs;
import dateline.extract.role.Weights;
import dateline.extract.sentence.Coordination;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.lexicon.Lexicon;
import dateline.text.Sentences;
import dateline.text.Span;
import dateline.geoparse.Geoparsed;
import dateline.text.Stretch;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one article, sentence by sentence; only sentences with names in them, and the ones before those. */
final class ArticleReader {
    private final Document document;
    private final List<Mention> mentions;
    private final Map<Language, Lexicon> lexicons;
    private final Weights weights;
    private final List<Span> sentences;
    private final List<Language> languages;
    private final int[] paragraphs;
    private final Map<Integer, SentenceReading> readings = new HashMap<>();

    ArticleReader(Geoparsed article, Map<Language, Lexicon> lexicons, Weights weights) {
        this.document = article.document();
        this.mentions = article.mentions().stream().filter(m -> m.place() != null).toList();
        this.lexicons = lexicons;
        this.weights = weights;
        this.sentences = Sentences.of(document.text());
        this.languages = languages(sentences, article.stretches());
        this.paragraphs = new int[sentences.size()];
        for (int i = 1; i < paragraphs.length; i++) {
            String gap = document.text().substring(sentences.get(i - 1).end(), sentences.get(i).start());
            paragraphs[i] = paragraphs[i - 1] + (gap.indexOf('\n') >= 0 ? 1 : 0);
        }
    }

    List<Finding> findings() {
        Retelling retelling = new Retelling();
        for (SentenceReading reading : withNames()) {
            findings(reading).forEach(finding -> retelling.add(finding, reading));
        }
        return QuoteBudget.quoted(document.text(), retelling.findings());
    }

    /** The sentences with names in them. */
    List<SentenceReading> withNames() {
        List<SentenceReading> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            while (next < mentions.size() && mentions.get(next).start() < sentences.get(i).start()) {
                next++;
            }
            int from = next;
            while (next < mentions.size() && mentions.get(next).start() < sentences.get(i).end()) {
                next++;
            }
            if (next > from) {
                SentenceReading reading = read(i, mentions.subList(from, next));
                readings.put(i, reading);
                found.add(reading);
            }
        }
        return found;
    }

    private SentenceReading read(int i, List<Mention> inside) {
        Span sentence = sentences.get(i);
        char end = document.text().charAt(sentence.end() - 1);
        boolean headline = ".!?…:;,".indexOf(end) < 0 && i + 1 < sentences.size() && paragraphs[i + 1] > paragraphs[i];
        return SentenceReading.of(document.text(), sentence, i, paragraphs[i], headline, inside,
                lexicons.get(languages.get(i)));
    }

    /** For each sentence the language that it begins in; one in a language that is not read is read as those before it. */
    private static List<Language> languages(List<Span> sentences, List<Stretch> stretches) {
        List<Language> languages = new ArrayList<>();
        Language language = Language.EN;
        int next = 0;
        for (Span sentence : sentences) {
            for (; next < stretches.size() && stretches.get(next).span().start() <= sentence.start(); next++) {
                Language begun = stretches.get(next).language();
                language = begun == null ? language : begun;
            }
            languages.add(language);
        }
        return languages;
    }

    private SentenceReading reading(int i) {
        return readings.computeIfAbsent(i, at -> read(at, List.of()));
    }

    private List<Finding> findings(SentenceReading reading) {
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        List<Integer> heads = Coordination.heads(reading);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            parts.add(heads.get(i) == i ? part(reading, reading.names().get(i)) : parts.get(heads.get(i)));
            Finding finding = finding(reading, reading.names().get(i), parts.get(i));
            byPlace.merge(finding.mention().place().id(), finding,
                    (a, b) -> a.role() == Role.SCENE || b.role() != Role.SCENE ? a : b);
        }
        return new ArrayList<>(byPlace.values());
    }

    /** The part that a name, or a list of names, plays in its sentence, and why. */
    private record Part(Role role, Category category, List<String> reasons) {}

    private Part part(SentenceReading reading, Name name) {
        Category category = category(reading, name);
        Set<Sign> signs = Signs.of(reading, name, category);
        boolean scene = weights.sum(signs) > 0;
        boolean words = signs.contains(Sign.SAID_THERE) || signs.contains(Sign.OWN_WORD);
        return new Part(scene ? Role.SCENE : Role.MENTIONED, words ? Category.STATEMENT : category,
                weights.reasons(signs, scene));
    }

    Category category(SentenceReading reading, Name name) {
        return Categories.of(reading, name, () -> before(reading), () -> reading(0));
    }

    private Finding finding(SentenceReading reading, Name name, Part part) {
        Dating dating = Dating.of(reading, name, document.published(), () -> before(reading));
        Hedging hedging = Hedging.of(reading, name, () -> before(reading));
        Span sentence = reading.words().sentence;
        return new Finding(name.mention(), part.role(), hedging.certainty(), part.category(), dating.when(),
                dating.span(), hedging.attribution(), sentence, null, part.reasons());
    }

    /** The sentence before in the same paragraph, or null. */
    private SentenceReading before(SentenceReading reading) {
        int i = reading.index() - 1;
        return i >= 0 && paragraphs[i] == reading.paragraph() ? reading(i) : null;
    }
}
