package dateline.extract;

import dateline.Shipped;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Sentences;
import dateline.text.Span;
import dateline.text.Stretch;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text with the names of its places marked, so that reports can be read without a gazetteer. */
public record MarkedText(Document document, List<Mention> mentions) {
    public static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

    /** @param marked the text, names between double square brackets */
    public static MarkedText of(String lang, String marked, Level level) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
            int close = marked.indexOf("]]", open);
            text.append(marked, at, open);
            String surface = marked.substring(open + 2, close);
            mentions.add(new Mention(text.length(), text.length() + surface.length(), surface, place(surface, level), 0,
                    1, List.of()));
            text.append(surface);
            at = close + 2;
        }
        text.append(marked, at, marked.length());
        return new MarkedText(new Document("test", lang, text.toString(), null, PUBLISHED), mentions);
    }

    public static Place place(String name, Level level) {
        return new Place("test:" + name, name, Map.of(), level, "", 0, 0, 1000, null, null, null, 0);
    }

    /** As the geoparser would have read a document of one language. */
    public static Geoparsed geoparsed(Document document, List<Mention> mentions) {
        Span whole = new Span(0, document.text().length());
        return new Geoparsed(document, List.of(new Stretch(whole, Language.of(document.lang()))), mentions);
    }

    public List<Finding> findings() {
        return Shipped.reportReader().findings(geoparsed(document, mentions));
    }

    /** The first sentence of the text, taken apart. */
    public SentenceReading reading() {
        Span sentence = Sentences.of(document.text()).get(0);
        List<Mention> inside = mentions.stream().filter(mention -> sentence.contains(mention.start())).toList();
        Language language = Language.of(document.lang());
        return SentenceReading.of(document.text(), sentence, 0, 0, false, inside, Lexicon.of(language),
                Dictionary.of(language, Words::fold));
    }
}
