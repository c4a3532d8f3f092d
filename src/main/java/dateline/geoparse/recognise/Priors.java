package dateline.geoparse.recognise;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.text.Constants;
import dateline.text.Language;

/**
 * How likely a name means one place rather than another when nothing else is known, for texts of one language; in units of
 * log10 of population. The constants stand in {@code geoparse/resolution.tsv}.
 */
public final class Priors {
    private static final int ALTERNATE = 3;
    private static final double LARGE_REGION = 6; // log10 of inhabitants
    /** The origin of names that news writes often; what else bears one in Cyrillic letters is but spelt alike. */
    private static final int BY_HAND = 0;
    private static final int CYRILLIC = Language.bits(Language.Script.CYRILLIC);

    private final Places places;
    private final LocalLanguages local;
    private final Language language;
    private final double[] ofLevel = new double[Level.values().length];
    private final double leastPopulation;
    private final double capital;
    private final double ownLanguage;
    private final double otherLanguage;
    private final double home;
    private final double famous;
    private final double alternate;
    private final double part;
    private final double regionSize;

    public Priors(Places places, LocalLanguages local, Language language, Constants constants) {
        this.places = places;
        this.local = local;
        this.language = language;
        for (Level level : Level.values()) {
            ofLevel[level.ordinal()] = level == Level.CITY ? 0 : constants.of("prior." + level.word());
        }
        leastPopulation = constants.of("prior.city.least");
        capital = constants.of("prior.capital");
        ownLanguage = constants.of("prior.own-language");
        otherLanguage = constants.of("prior.other-language");
        home = constants.of("prior.home");
        famous = constants.of("prior.famous");
        alternate = constants.of("prior.alternate");
        part = constants.of("prior.part");
        regionSize = constants.of("prior.admin1.size");
    }

    public Language language() {
        return language;
    }

    double of(long reading) {
        int place = Posting.place(reading);
        Level level = places.level(place);
        double size = level == Level.CITY ? town(reading, place)
                : ofLevel[level.ordinal()] + (level == Level.ADMIN1 ? largeRegion(place) : 0);
        int languages = local.of(places, reading);
        double byName = language.in(languages) ? ownLanguage : languages == 0 ? 0 : otherLanguage;
        boolean isFamous = level == Level.CITY && Posting.origin(reading) == BY_HAND
                && (languages & language.bit() & CYRILLIC) != 0;
        return size + byName + (local.isSpoken(language, places.country(place)) ? home : 0) + (isFamous ? famous : 0) + (Posting.kind(reading) == ALTERNATE ? alternate : 0);
    }

    private double town(long reading, int place) {
        double size = Math.log10(places.population(place) + leastPopulation);
        boolean asCapital = places.isCapital(place)
                && (Posting.kind(reading) != ALTERNATE || isOfLanguage(reading)); // Amman was Philadelphia once
        return Posting.part(reading) ? part * size : size + (asCapital ? capital : 0);
    }

    /** What a region of millions has before others: California is news where its namesakes are not. */
    private double largeRegion(int region) {
        return regionSize * Math.max(0, Math.log10(Math.max(1, places.population(region))) - LARGE_REGION);
    }

    /** Whether the name belongs to the text's language. */
    public boolean isOfLanguage(long reading) {
        return language.in(local.of(places, reading));
    }
}
