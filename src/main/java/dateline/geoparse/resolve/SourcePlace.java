package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import java.util.Locale;

/** What an article's publisher tells of where it writes about: a paper's town, and the country of its address. */
final class SourcePlace {
    private static final int SHORTEST = 5; // letters of a town's name that tell it in a paper's

    private final Places places;
    private final String source;
    private final int country;
    /** What was found of each town, above 0 where the paper bears its name: asked at both looks, and for each of its names. */
    private final IntSums named = new IntSums();

    /** @param source as given, or null */
    SourcePlace(Places places, String source) {
        this.places = places;
        this.source = source == null ? "" : source.toLowerCase(Locale.ROOT);
        this.country = topLevelDomain(this.source);
    }

    /** The country of a domain such as {@code lfpress.ca}, or 0. */
    private static int topLevelDomain(String source) {
        int dot = source.lastIndexOf('.');
        String last = dot < 0 ? "" : source.substring(dot + 1).toUpperCase(Locale.ROOT);
        return last.length() != 2 ? 0 : Places.countryCode(last.equals("UK") ? "GB" : last);
    }

    /** Whether its address is of the country that the place lies in. */
    boolean isOfCountry(int place) {
        return country != 0 && places.country(place) == country && places.level(place) != Level.COUNTRY;
    }

    /** Whether a paper bears the town's name ("gainesville.com"): its letters stand together in the publisher's. */
    boolean isNamedAfter(int place) {
        if (source.isEmpty() || places.level(place) != Level.CITY) {
            return false;
        }
        double known = named.of(place);
        if (known == 0) {
            known = mayBegin(places.initial(place)) && isNamedAfter(places.name(place)) ? 1 : -1;
            named.add(place, known);
        }
        return known > 0;
    }

    private boolean mayBegin(char initial) {
        return initial == ' ' || source.indexOf(initial) >= 0;
    }

    private boolean isNamedAfter(String town) {
        int first = 0;
        while (first < town.length() && !Character.isLetter(Character.toLowerCase(town.charAt(first)))) {
            first++;
        }
        char begins = first == town.length() ? ' ' : Character.toLowerCase(town.charAt(first));
        for (int from = source.indexOf(begins); from >= 0 && from + SHORTEST <= source.length(); from = source.indexOf(begins, from + 1)) {
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
