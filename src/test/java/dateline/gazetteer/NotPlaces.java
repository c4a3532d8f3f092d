package dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that annotated news counts and the gazetteer leaves out by design. */
record NotPlaces(List<Kind> kinds, Set<String> people) {
    record Kind(String name, Pattern pattern) {}

    static NotPlaces read() throws IOException {
        List<Kind> kinds = new ArrayList<>();
        for (String line : lines("/gazetteer/not-places.txt")) {
            String[] parts = line.split("\t");
            kinds.add(new Kind(parts[0],
                    Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)));
        }
        Set<String> people = new HashSet<>();
        for (String lang : List.of("en", "es")) {
            for (String line : lines("/gazetteer/adjectives-" + lang + ".txt")) {
                people.addAll(List.of(line.substring(line.indexOf('\t') + 1).replace('-', ' ').split(" ")));
                people.addAll(List.of(line.substring(line.indexOf('\t') + 1).split(" ")));
            }
        }
        return new NotPlaces(kinds, people);
    }

    /** Why the gazetteer does not hold a name, or empty. */
    Optional<String> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (people.contains(lower) || people.contains(lower.replace(' ', '-'))) {
            return Optional.of("people");
        }
        return kinds.stream().filter(k -> k.pattern.matcher(lower).matches()).findFirst().map(Kind::name);
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = NotPlaces.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }
}
