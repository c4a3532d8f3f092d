package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;

/** The signs that lie in the name itself and in the place it most likely names. */
final class NameSigns {
    private static final int ALTERNATE = 3;
    /** The first two languages are written in Cyrillic letters. */
    private static final int CYRILLIC_LANGUAGES = 2;
    private static final int SMALL = 100_000;

    private final Places places;
    private final Priors priors;
    private final int language;
    private final FormFlag word;

    /** @param language number of the language in {@link Posting#LANGUAGES} */
    NameSigns(Places places, Priors priors, int language) {
        this.places = places;
        this.priors = priors;
        this.language = language;
        this.word = FormFlag.values()[FormFlag.WORD_RU.ordinal() + language];
    }

    void weigh(Candidate c) {
        place(c);
        postings(c);
        dictionaries(c);
    }

    private void place(Candidate c) {
        switch (places.level(c.likeliest)) {
            case COUNTRY -> c.signs.add(Sign.COUNTRY);
            case ADMIN1, ADMIN2 -> c.signs.add(Sign.ADMIN1);
            case SEA -> c.signs.add(Sign.SEA);
            case REGION -> c.signs.add(places.feature(c.likeliest).equals("PCLH") ? Sign.COUNTRY : Sign.MACRO_REGION);
            case CITY -> {
                c.signs.add(population(places.population(c.likeliest)));
                String feature = places.feature(c.likeliest);
                c.note(feature.equals("PPLC") || feature.equals("PPLA"), Sign.SEAT);
            }
        }
    }

    private static Sign population(long inhabitants) {
        if (inhabitants <= 0) {
            return Sign.POPULATION_UNKNOWN;
        }
        return inhabitants < 2_000 ? Sign.POPULATION_2K : inhabitants < 10_000 ? Sign.POPULATION_10K
                : inhabitants < 50_000 ? Sign.POPULATION_50K : inhabitants < 200_000 ? Sign.POPULATION_200K
                : inhabitants < 1_000_000 ? Sign.POPULATION_1M : Sign.POPULATION_MORE;
    }

    private void postings(Candidate c) {
        boolean alternate = true;
        boolean tagged = false;
        boolean local = false;
        boolean abbreviation = false;
        for (long reading : c.readings) {
            if (Posting.place(reading) == c.likeliest) {
                alternate &= Posting.kind(reading) == ALTERNATE;
                tagged |= priors.ofLanguage(reading);
                local |= Posting.languages(reading) == 0;
                abbreviation |= Posting.abbreviation(reading);
            }
        }
        c.note(alternate, Sign.ALTERNATE_NAME);
        c.note(language < CYRILLIC_LANGUAGES && (Posting.languages(c.readings[0]) & 3) == 0, Sign.OTHER_SCRIPT);
        c.note(!tagged && !local, Sign.OTHER_LANGUAGE);
        c.note(!tagged && local, Sign.LOCAL_NAME);
        c.note(abbreviation, Sign.ABBREVIATION);
        c.note(c.lastToken > c.firstToken && !abbreviation, Sign.SEVERAL_WORDS);
        c.note(c.end - c.start <= 3 && !abbreviation, Sign.SHORT);
    }

    private void dictionaries(Candidate c) {
        boolean small = places.level(c.likeliest) == Level.CITY && places.population(c.likeliest) < SMALL;
        boolean word = isOrdinaryWord(c);
        boolean surname = FormFlag.SURNAME.in(c.flags);
        c.note(FormFlag.KNOWN_PLACE.in(c.flags), Sign.KNOWN_TO_DICTIONARY);
        c.note(word && !c.has(Sign.COUNTRY), Sign.ORDINARY_WORD);
        c.note(word && small, Sign.ORDINARY_WORD_SMALL_PLACE);
        c.note(FormFlag.ADJECTIVE.in(c.flags), Sign.ADJECTIVE);
        c.note(FormFlag.GIVEN_NAME.in(c.flags), Sign.GIVEN_NAME);
        c.note(surname, Sign.SURNAME);
        c.note(surname && small, Sign.SURNAME_SMALL_PLACE);
    }

    boolean isOrdinaryWord(Candidate c) {
        return word.in(c.flags);
    }
}
