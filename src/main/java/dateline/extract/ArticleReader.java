package dateline.extract;

import dateline.event.Category;
import dateline.event.Role;
import dateline.extract.claim.ArticleCategories;
import dateline.extract.claim.ArticleDates;
import dateline.extract.claim.Categories;
import dateline.extract.claim.Dating;
import dateline.extract.claim.Hedging;
import dateline.extract.claim.Told;
import dateline.extract.claim.Voices;
import dateline.extract.role.NameView;
import dateline.extract.role.PlaceUses;
import dateline.extract.role.RoleReader;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.GivenUp;
import dateline.text.Language;
import dateline.text.Sentences;
import dateline.text.Span;
import dateline.text.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one article, sentence by sentence; only sentences with names in them, and the ones before those. */
final class ArticleReader {
    private static final int MOST_NAMES = 40; // of one sentence; no sentence of prose has as many

    private final Document document;
    private final List<Mention> mentions;
    private final ReadingModels models;
    private final List<Span> sentences;
    private final List<Language> languages;
    private final int[] paragraphs;
    private final SentenceReading[] readings;
    private final ArticleDates dates;
    private final Voices[] voices;
    private final List<SentenceReading> named;
    private final ArticleCategories categories;

    ArticleReader(Geoparsed article, ReadingModels models) {
        this.document = article.document();
        this.mentions = article.mentions().stream().filter(m -> m.place() != null).toList();
        this.models = models;
        this.sentences = Sentences.of(document.text());
        this.languages = languages(sentences, article.stretches());
        this.readings = new SentenceReading[sentences.size()];
        this.voices = new Voices[sentences.size()];
        this.paragraphs = new int[sentences.size()];
        this.dates = new ArticleDates(document.published(), this::readingOrNull, language -> models.of(language).dates());
        for (int i = 1; i < paragraphs.length; i++) {
            String gap = document.text().substring(sentences.get(i - 1).end(), sentences.get(i).start());
            paragraphs[i] = paragraphs[i - 1] + (gap.indexOf('\n') >= 0 ? 1 : 0);
        }
        this.named = withNames();
        this.categories = new ArticleCategories(language -> models.of(language).categories(), named, this::readingOrNull);
    }

    List<Finding> findings() {
        Retelling retelling = new Retelling();
        PlaceUses places = PlaceUses.of(named, sentences.size());
        for (SentenceReading reading : named) {
            GivenUp.look();
            findings(reading, places).forEach(finding -> retelling.add(finding, reading));
        }
        return QuoteBudget.quoted(document.text(), retelling.findings());
    }

    /** What the roles of an article's names are told from: the names, sentence by sentence, and how it uses each place. */
    record Names(List<List<NameView>> sentences, PlaceUses places) {}

    Names names() {
        return new Names(named.stream().map(this::views).toList(), PlaceUses.of(named, sentences.size()));
    }

    private List<NameView> views(SentenceReading reading) {
        return NameView.of(reading, tools(reading.index()).dictionary(), name -> category(reading, name));
    }

    /** The sentences with names in them. */
    private List<SentenceReading> withNames() {
        List<SentenceReading> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            GivenUp.look();
            while (next < mentions.size() && mentions.get(next).start() < sentences.get(i).start()) {
                next++;
            }
            int from = next;
            while (next < mentions.size() && mentions.get(next).start() < sentences.get(i).end()) {
                next++;
            }
            SentenceReading reading = next > from ? read(i, mentions.subList(from, next)) : null;
            if (reading != null && !reading.names().isEmpty()) {
                readings[i] = reading;
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
                tools(i).lexicon(), tools(i).dictionary());
    }

    private LanguageTools tools(int sentence) {
        return models.of(languages.get(sentence));
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

    /** The sentences with names in them. */
    List<SentenceReading> named() {
        return named;
    }

    ArticleCategories categories() {
        return categories;
    }

    ArticleDates dates() {
        return dates;
    }

    private SentenceReading reading(int i) {
        readings[i] = readings[i] == null ? read(i, List.of()) : readings[i];
        return readings[i];
    }

    /** Null where the text has no such sentence. */
    private SentenceReading readingOrNull(int i) {
        return i < 0 || i >= readings.length ? null : reading(i);
    }

    private List<Finding> findings(SentenceReading reading, PlaceUses places) {
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        for (Finding finding : reading.names().size() > MOST_NAMES ? listed(reading, places) : each(reading, places)) {
            byPlace.merge(finding.mention().place().id(), finding,
                    (a, b) -> a.role() == Role.SCENE || b.role() != Role.SCENE ? a : b);
        }
        return new ArrayList<>(byPlace.values());
    }

    private List<Finding> each(SentenceReading reading, PlaceUses places) {
        List<NameView> names = views(reading);
        List<RoleReader.Told> roles = tools(reading.index()).roles().roles(names, places);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            findings.add(finding(names.get(i), roles.get(i)));
        }
        return findings;
    }

    /** A sentence of so many names is a list or a table: what is told at its first name is told at all. */
    private List<Finding> listed(SentenceReading reading, PlaceUses places) {
        LanguageTools own = tools(reading.index());
        NameView first = NameView.first(reading, own.dictionary(), name -> category(reading, name));
        Finding finding = finding(first, own.roles().roles(List.of(first), places).get(0));
        return reading.names().stream().map(name -> finding.at(name.mention())).toList();
    }

    Category category(SentenceReading reading, Name name) {
        return Categories.of(reading, name, () -> before(reading), () -> reading(0));
    }

    private Finding finding(NameView view, RoleReader.Told role) {
        SentenceReading reading = view.reading();
        Name name = view.name();
        Dating dating = dates.of(reading, name);
        Hedging hedging = Hedging.of(told(reading, name, view.category(), dating), models.of(reading.language()).claims());
        Span sentence = reading.words().sentence;
        Category category = categories.of(reading, name, view.category());
        return new Finding(name.mention(), role.role(), hedging.certainty(), category, dating.when(),
                dating.span(), hedging.attribution(), sentence, null, role.reasons());
    }

    /** What is told at each name, in the order of the text. */
    List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (SentenceReading reading : named) {
            reading.names().forEach(name -> told.add(told(reading, name, category(reading, name), dates.of(reading, name))));
        }
        return told;
    }

    private Told told(SentenceReading reading, Name name, Category category, Dating dating) {
        return Told.of(reading, name, category, dating.when(), document.published(),
                offset -> voices(reading.index() + offset));
    }

    private Voices voices(int i) {
        if (i < 0 || i >= voices.length) {
            return null;
        }
        voices[i] = voices[i] == null ? Voices.of(reading(i), offset -> readingOrNull(i + offset)) : voices[i];
        return voices[i];
    }

    /** The sentence before in the same paragraph, or null. */
    private SentenceReading before(SentenceReading reading) {
        int i = reading.index() - 1;
        return i >= 0 && paragraphs[i] == reading.paragraph() ? reading(i) : null;
    }
}
