package dateline.geoparse;

import dateline.gazetteer.Gazetteer;
import dateline.geoparse.recognise.LocalLanguages;
import dateline.geoparse.sign.Looks;
import dateline.geoparse.resolve.ListedWithKind;
import dateline.geoparse.sign.SharedTypes;
import dateline.text.ByLanguage;
import dateline.text.Constants;
import dateline.text.Document;
import dateline.text.GivenUp;
import dateline.text.Language;
import dateline.text.LanguageTeller;
import dateline.text.Span;
import dateline.text.Stretch;
import dateline.text.TextParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds place names in text and picks one place for each. Safe for use by many threads. */
public final class Geoparser {
    private final ByLanguage<LanguageGeoparser> byLanguage;
    private final LanguageTeller teller = LanguageTeller.shipped();

    public Geoparser(Gazetteer gazetteer) {
        this(gazetteer, Looks::shipped);
    }

    /** @param looks the weights to judge the names of each language by */
    public Geoparser(Gazetteer gazetteer, Function<Language, Looks> looks) {
        Constants constants = Constants.read("/geoparse/resolution.tsv");
        LocalLanguages local = LocalLanguages.read();
        SharedTypes sharedTypes = SharedTypes.read();
        ListedWithKind listed = ListedWithKind.read();
        byLanguage = new ByLanguage<>(language -> LanguageGeoparser.of(gazetteer, language, local, constants, sharedTypes, listed,
                looks.apply(language)));
    }

    /**
     * Reads a document. Where no language is given, it is told from the text, and a paragraph that is plainly in another one is
     * read in its own; what is in none of the languages that are read has no mentions.
     */
    public Geoparsed read(Document document) {
        List<Stretch> stretches = stretches(document);
        List<Mention> mentions = new ArrayList<>();
        stretches.forEach(stretch -> read(document, stretch, mentions::add));
        return new Geoparsed(document, stretches, List.copyOf(mentions));
    }

    /** Gives the same mentions one by one as they are found: those of a very long text need not be held together. */
    public void read(Document document, Consumer<Mention> take) {
        stretches(document).forEach(stretch -> read(document, stretch, take));
    }

    private List<Stretch> stretches(Document document) {
        return document.lang() == null ? teller.stretches(document.text())
                : List.of(new Stretch(new Span(0, document.text().length()), Language.of(document.lang())));
    }

    /** A text too long to be one article is read in parts, so that it takes no more memory than its text. */
    private void read(Document document, Stretch stretch, Consumer<Mention> take) {
        if (stretch.language() == null) {
            return;
        }
        LanguageGeoparser geoparser = byLanguage.of(stretch.language());
        for (Span part : TextParts.of(document.text(), stretch.span())) {
            GivenUp.look();
            geoparser.mentions(part.of(document.text()), part.start(), document.source()).forEach(take);
        }
    }
}
