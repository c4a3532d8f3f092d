package dateline.geoparse.recognise;

import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.text.Language;
import dateline.text.ResourceLines;

/** The languages that a country speaks, from {@code geoparse/country-languages.tsv}. */
public final class LocalLanguages {
    private static final int LATIN = Language.bits(Language.Script.LATIN);

    /** Bits of languages, by the code of the country. */
    private final byte[] byCountry = new byte[1 << 16];

    public static LocalLanguages read() {
        LocalLanguages languages = new LocalLanguages();
        ResourceLines.read("/geoparse/country-languages.tsv").forEach(languages::add);
        return languages;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        byte bit = (byte) Language.of(columns[0]).bit();
        for (String country : columns[1].split(" ")) {
            byCountry[Places.countryCode(country)] |= bit;
        }
    }

    /** Bits of the languages a name belongs to: those it is tagged with, else its country's own, where that writes Latin letters. */
    int of(Places places, long posting) {
        int tagged = Posting.languages(posting);
        return tagged != 0 ? tagged : byCountry[places.country(Posting.place(posting))] & LATIN;
    }

    /** Whether a country speaks a language that writes Cyrillic letters. */
    boolean isSpoken(Language language, int country) {
        return (byCountry[country] & language.bit() & ~LATIN) != 0;
    }
}
