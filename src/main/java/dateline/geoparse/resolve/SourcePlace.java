package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.text.Constants;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What an article's publisher tells of where it writes about: a paper's town, and the country of its address. */
final class SourcePlace {
    private static final int SHORTEST = 5; // letters of a town's name that tell it in a paper's

    private final Places places;
    private final String source;
    private final int country;
    private final double townWeight;
    private final double countryWeight;
    private final Map<Integer, Boolean> named = new HashMap<>();

    /** @param source as given, or null */
    SourcePlace(Places places, String source, Constants constants) {
        this.places = places;
        this.source = source == null ? "" : source.toLowerCase(Locale.ROOT);
        this.country = topLevelDomain(this.source);
        this.townWeight = constants.of("source-name");
        this.countryWeight = constants.of("source-country");
    }

    /** The country of a domain such as {@code lfpress.ca}, or 0. */
    private static int topLevelDomain(String source) {
        int dot = source.lastIndexOf('.');
        String last = dot < 0 ? "" : source.substring(dot + 1).toUpperCase(Locale.ROOT);
        return last.length() != 2 ? 0 : Places.countryCode(last.equals("UK") ? "GB" : last);
    }

    /** What it says for a place, in units of log10 of population: a paper named after a town ("gainesville.com") speaks of it. */
    double of(int place) {
        if (source.isEmpty() || places.level(place) == Level.COUNTRY) {
            return 0;
        }
        double ofCountry = country != 0 && places.country(place) == country ? countryWeight : 0;
        boolean town = places.level(place) == Level.CITY && named.computeIfAbsent(place, this::isNamedAfter);
        return ofCountry + (town ? townWeight : 0);
    }

    private boolean isNamedAfter(int place) {
        StringBuilder letters = new StringBuilder();
        places.get(place).name().toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.length() >= SHORTEST && source.contains(letters);
    }
}
