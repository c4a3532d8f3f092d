package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spellings of foreign names that the Ukrainian press has beside those of the orthography: і for и after the nine letters
 * д, т, з, с, ц, ж, ш, ч, р before a consonant ("Пенсільванія" for "Пенсильванія"), and ґ where the name's Latin letters
 * have a g ("Вашинґтон", "Гамбурґ").
 */
final class UkrainianSpelling {
    private static final Set<String> NAMED_IN_UKRAINIAN = Set.of("UA", "RU", "BY", "PL", "BG");
    private static final Pattern AFTER_NINE_LETTERS =
            Pattern.compile("(?<=[дтзсцжшчрДТЗСЦЖШЧР])и(?=[бвгґджзклмнпрстфхцчшщ])");
    /** Letters with an h that Ukrainian writes with one letter, none of them г. */
    private static final Pattern WITH_H = Pattern.compile("[scptrkw]h");
    private static final int LEAST_POPULATION = 100_000;

    private UkrainianSpelling() {}

    static List<SourceName> of(SourcePlace place, SourceName name) {
        boolean known = place.level() != Level.CITY || place.population() >= LEAST_POPULATION;
        boolean declined = name.lang().equals("uk") && (name.kind() == Kind.SHOWN || name.kind() == Kind.NAME);
        if (!known || !declined || place.country() == null || NAMED_IN_UKRAINIAN.contains(place.country())) {
            return List.of();
        }
        Set<String> others = new LinkedHashSet<>();
        others.add(AFTER_NINE_LETTERS.matcher(name.text()).replaceAll("і"));
        withG(name.text(), latin(place)).ifPresent(others::add);
        others.remove(name.text());
        return others.stream().map(other -> new SourceName(other, "uk", Kind.NAME, "spelling rule")).toList();
    }

    private static String latin(SourcePlace place) {
        String name = place.names().stream().filter(n -> n.lang().equals("en")).findFirst()
                .orElse(place.names().get(0)).text();
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return WITH_H.matcher(plain).replaceAll("").replaceAll("[^gh]", "");
    }

    /** Empty where the two spellings have not as many of these letters, so that which is which cannot be told. */
    private static Optional<String> withG(String name, String latin) {
        if (name.chars().filter(c -> "гґГҐ".indexOf(c) >= 0).count() != latin.length()) {
            return Optional.empty();
        }
        StringBuilder other = new StringBuilder(name);
        int letter = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("гґГҐ".indexOf(c) >= 0 && latin.charAt(letter++) == 'g') {
                other.setCharAt(i, Character.isUpperCase(c) ? 'Ґ' : 'ґ');
            }
        }
        return Optional.of(other.toString());
    }
}
