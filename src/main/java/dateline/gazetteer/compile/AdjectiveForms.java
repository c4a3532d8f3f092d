package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.PlaceAdjectives;
import dateline.gazetteer.Posting;
import dateline.gazetteer.compile.SourceName.Kind;
import dateline.gazetteer.inflect.AdjectiveDeriver;
import dateline.gazetteer.inflect.StemEndings;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adjectives of places and names of their people, which lead to their places but are no names of them: those of the lists
 * by hand in four languages, and for Russian and Ukrainian those made by rule of the names of regions and cities.
 */
final class AdjectiveForms {
    /** A city this large has its adjective, by the rule where no dictionary knows it. */
    private static final int LARGE_CITY = 50_000;
    /** A smaller one down to this, where a dictionary knows the adjective, or where the language is at home. */
    private static final int CITY = 15_000;
    /** How many times a city's inhabitants another place may have before its adjective means that place alone. */
    private static final int OUTSHONE = 20;
    private static final Set<String> AT_HOME = Set.of("RU", "UA", "BY", "KZ");
    private static final Set<String> SEATS = Set.of("PPLC", "PPLA");

    private final List<SourcePlace> places;
    private final Dictionaries dictionaries;

    AdjectiveForms(List<SourcePlace> places, Dictionaries dictionaries) {
        this.places = places;
        this.dictionaries = dictionaries;
    }

    void addTo(FormTable table) {
        for (Language language : Language.values()) {
            addListed(language, table);
        }
        addDerived(Language.RU, table);
        addDerived(Language.UK, table);
    }

    private void addListed(Language language, FormTable table) {
        Map<String, Integer> byCode = byCode();
        StemEndings endings = StemEndings.of(language);
        for (PlaceAdjectives line : PlaceAdjectives.read(language)) {
            Integer place = byCode.get(line.place());
            if (place != null) {
                line.words().forEach(word -> endings.forms(word)
                        .forEach(form -> table.addAdjective(place, form, language, "hand")));
            }
        }
    }

    /** As the lists name them: {@link PlaceAdjectives#place}. */
    private Map<String, Integer> byCode() {
        Map<String, Integer> byCode = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            SourcePlace place = places.get(i);
            byCode.putIfAbsent(switch (place.level()) {
                case COUNTRY -> place.country();
                case ADMIN1 -> place.country() + "." + place.admin1Code();
                default -> place.id();
            }, i);
        }
        return byCode;
    }

    private void addDerived(Language language, FormTable table) {
        AdjectiveDeriver deriver = AdjectiveDeriver.of(language);
        List<Set<String>> stems = new ArrayList<>();
        Map<String, Long> most = listed(language);
        for (SourcePlace place : places) {
            Set<String> own = stems(place, language, deriver);
            stems.add(own);
            own.forEach(stem -> most.merge(stem, place.population(), Math::max));
        }
        for (int i = 0; i < places.size(); i++) {
            for (String stem : stems.get(i)) {
                if (places.get(i).level() != Level.CITY || places.get(i).population() * OUTSHONE >= most.get(stem)) {
                    int place = i;
                    deriver.forms(stem).forEach(form -> table.addAdjective(place, form, language, "adjective rule"));
                }
            }
        }
    }

    /** The stems of the list by hand, with the inhabitants of their places. */
    private Map<String, Long> listed(Language language) {
        Map<String, Integer> byCode = byCode();
        Map<String, Long> most = new HashMap<>();
        PlaceAdjectives.read(language).stream().filter(line -> byCode.containsKey(line.place()))
                .forEach(line -> line.words().forEach(word -> most.merge(word.replace("*", ""),
                        places.get(byCode.get(line.place())).population(), Math::max)));
        return most;
    }

    private Set<String> stems(SourcePlace place, Language language, AdjectiveDeriver deriver) {
        if (!hasAdjective(place)) {
            return Set.of();
        }
        return place.names().stream()
                .filter(n -> n.lang().equals(language.code()) && (n.kind() == Kind.SHOWN || n.kind() == Kind.NAME))
                .flatMap(n -> deriver.stems(n.text(), word -> dictionaries.isAdjective(word, language), isRegular(place)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean hasAdjective(SourcePlace place) {
        return switch (place.level()) {
            case ADMIN1, REGION -> true;
            case CITY -> place.population() >= CITY || isSeat(place);
            default -> false;
        };
    }

    private static boolean isRegular(SourcePlace place) {
        return switch (place.level()) {
            case ADMIN1 -> true;
            case CITY -> place.population() >= LARGE_CITY || isSeat(place) || AT_HOME.contains(place.country());
            default -> false;
        };
    }

    private static boolean isSeat(SourcePlace place) {
        return place.feature() != null && SEATS.contains(place.feature());
    }
}
