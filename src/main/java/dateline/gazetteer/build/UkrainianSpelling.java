package dateline.gazetteer.build;

import dateline.gazetteer.Level;
import dateline.gazetteer.build.SourceName.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spelling of foreign names that the Ukrainian orthography corrects and the press keeps: і for и after the nine
 * letters д, т, з, с, ц, ж, ш, ч, р before a consonant ("Пенсільванія" for "Пенсильванія").
 */
final class UkrainianSpelling {
    private static final Set<String> NAMED_IN_UKRAINIAN = Set.of("UA", "RU", "BY", "PL", "BG");
    private static final Pattern AFTER_NINE_LETTERS =
            Pattern.compile("(?<=[дтзсцжшчрДТЗСЦЖШЧР])и(?=[бвгґджзклмнпрстфхцчшщ])");
    private static final int LEAST_POPULATION = 100_000;

    private UkrainianSpelling() {}

    static Optional<SourceName> of(SourcePlace place, SourceName name) {
        boolean known = place.level() != Level.CITY || place.population() >= LEAST_POPULATION;
        boolean declined = name.lang().equals("uk") && (name.kind() == Kind.SHOWN || name.kind() == Kind.NAME);
        if (!known || !declined || place.country() == null || NAMED_IN_UKRAINIAN.contains(place.country())) {
            return Optional.empty();
        }
        String other = AFTER_NINE_LETTERS.matcher(name.text()).replaceAll("і");
        return other.equals(name.text()) ? Optional.empty()
                : Optional.of(new SourceName(other, "uk", Kind.NAME, "spelling rule"));
    }
}
