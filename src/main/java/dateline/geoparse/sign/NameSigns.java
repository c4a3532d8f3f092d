package dateline.geoparse.sign;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidate.Likeliest;
import dateline.geoparse.recognise.Priors;
import dateline.text.Language;

/** The signs that lie in the name itself and in the place it most likely names. */
final class NameSigns {
    private static final int ALTERNATE = 3;
    private static final int SMALL = 100_000;

    private final Priors priors;
    private final Language language;

    NameSigns(Priors priors) {
        this.priors = priors;
        this.language = priors.language();
    }

    void collect(Candidate c, SignSet signs) {
        place(c.likeliest(), signs);
        postings(c, signs);
        dictionaries(c, signs);
        signs.note(c.isAdjectiveOfPlace(), Sign.ADJECTIVE_OF_PLACE);
        signs.note(c.isFullName(), Sign.GIVEN_NAME_AND_SURNAME);
    }

    private static void place(Likeliest likeliest, SignSet signs) {
        switch (likeliest.level()) {
            case COUNTRY -> signs.add(Sign.COUNTRY);
            case ADMIN1, ADMIN2 -> signs.add(Sign.ADMIN1);
            case SEA -> signs.add(Sign.SEA);
            case REGION -> signs.add(likeliest.isCountry() ? Sign.COUNTRY : Sign.MACRO_REGION);
            case CITY -> {
                signs.add(population(likeliest.population()));
                signs.note(likeliest.feature().equals("PPLC") || likeliest.feature().equals("PPLA"), Sign.SEAT);
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

    private void postings(Candidate c, SignSet signs) {
        boolean alternate = true;
        boolean tagged = false;
        boolean local = false;
        for (long reading : c.readings()) {
            if (Posting.place(reading) == c.likeliest().place()) {
                alternate &= Posting.kind(reading) == ALTERNATE;
                tagged |= priors.isOfLanguage(reading);
                local |= Posting.languages(reading) == 0;
            }
        }
        signs.note(alternate, Sign.ALTERNATE_NAME);
        signs.note(c.isOfOtherScript(language), Sign.OTHER_SCRIPT);
        signs.note(!tagged && !local, Sign.OTHER_LANGUAGE);
        signs.note(!tagged && local, Sign.LOCAL_NAME);
        signs.note(c.isAbbreviation(), Sign.ABBREVIATION);
        signs.note(c.lastToken() > c.firstToken() && !c.isAbbreviation(), Sign.SEVERAL_WORDS);
        signs.note(c.end() - c.start() <= 3 && !c.isAbbreviation(), Sign.SHORT);
    }

    private void dictionaries(Candidate c, SignSet signs) {
        boolean small = c.likeliest().isTown() && c.likeliest().population() < SMALL;
        boolean word = c.isOrdinaryWord(language);
        boolean surname = c.is(FormFlag.SURNAME);
        signs.note(c.is(FormFlag.KNOWN_PLACE), Sign.KNOWN_TO_DICTIONARY);
        signs.note(word && !c.isCountry(), Sign.ORDINARY_WORD);
        signs.note(word && small, Sign.ORDINARY_WORD_SMALL_PLACE);
        signs.note(c.is(FormFlag.ADJECTIVE), Sign.ADJECTIVE);
        signs.note(c.is(FormFlag.GIVEN_NAME), Sign.GIVEN_NAME);
        signs.note(surname, Sign.SURNAME);
        signs.note(surname && small, Sign.SURNAME_SMALL_PLACE);
    }
}
