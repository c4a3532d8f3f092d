package dateline.geoparse;

import java.util.List;

/** Finds place names in text and picks one place for each. Safe for use by many threads. */
public final class Geoparser {
    /** The document with its language told from the text where it was not given. */
    public Document withLanguage(Document document) {
        return document;
    }

    /** The mentions of a document whose language is known, in the order of the text, none overlapping another. */
    public List<Mention> mentions(Document document) {
        return List.of();
    }
}
