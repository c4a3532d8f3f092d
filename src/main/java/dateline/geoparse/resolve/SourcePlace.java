package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.text.Constants;
import java.util.Locale;

/** What an article's publisher tells of where it writes about: a paper's town, and the country of its address. */
final class SourcePlace {
    private static final int SHORTEST = 5; // letters of a town's name that tell it in a paper's

    private final Places places;
    private final String source;
    private final int country;
    private final double townWeight;
    private final double countryWeight;

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
        boolean town = places.level(place) == Level.CITY && isNamedAfter(places.name(place));
        return ofCountry + (town ? townWeight : 0);
    }

    private boolean isNamedAfter(String town) {
        for (int from = 0; from + SHORTEST <= source.length(); from++) {
            if (lettersFrom(from, town) >= SHORTEST) {
                return true;
            }
        }
        return false;
    }

    /** How many letters a town's name has, if all of them stand in the publisher's from there on; else 0. */
    private int lettersFrom(int from, String town) {
        int at = from;
        for (int i = 0; i < town.length(); i++) {
            char letter = Character.toLowerCase(town.charAt(i));
            if (!Character.isLetter(letter)) {
                continue;
            }
            if (at == source.length() || source.charAt(at) != letter) {
                return 0;
            }
            at++;
        }
        return at - from;
    }
}
