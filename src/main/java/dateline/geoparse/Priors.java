package dateline.geoparse;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;

/** How likely a name means one place rather than another when nothing else is known, for texts of one language. */
final class Priors {
    private static final int ALTERNATE = 3;
    /** The origin of names that news writes often; what else bears one in Cyrillic letters is but spelt alike. */
    private static final int BY_HAND = 0;
    private static final int CYRILLIC = 3;

    private final Places places;
    private final LocalLanguages local;
    private final int language;

    /** @param language the bit of the text's language, as in {@link Posting#languages} */
    Priors(Places places, LocalLanguages local, int language) {
        this.places = places;
        this.local = local;
        this.language = language;
    }

    int language() {
        return language;
    }

    /** In units of log10 of population. */
    double of(long reading) {
        int place = Posting.place(reading);
        Level level = places.level(place);
        double byLevel = switch (level) {
            case COUNTRY -> 10;
            case ADMIN1 -> 5.7;
            case SEA, REGION -> 6.5;
            case ADMIN2 -> 4.5;
            case CITY -> Math.log10(places.population(place) + 300) + (places.isCapital(place) ? 2 : 0);
        };
        int languages = local.of(places, reading);
        double byName = (languages & language) != 0 ? 0.6 : languages == 0 ? 0 : -0.4;
        boolean famous = level == Level.CITY && Posting.origin(reading) == BY_HAND && (languages & language & CYRILLIC) != 0;
        return byLevel + byName + (famous ? 0.8 : 0) - (Posting.kind(reading) == ALTERNATE ? 1.3 : 0);
    }

    /** Whether the name belongs to the text's language. */
    boolean ofLanguage(long reading) {
        return (local.of(places, reading) & language) != 0;
    }
}
