package dateline.geoparse;

import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of {@code geoparse/xx.txt} or {@code fitted-xx.txt}: a text with the places expected in it, each as {@code [surface|what|what ...]}.
 *
 * @param mayFail marked with a leading question mark: a known limit
 */
record GoldenSentence(String text, List<Expected> expected, boolean mayFail) {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]|]+)((?:\\|[^\\[\\]|]+)*)]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** @param what an id, a level, a country's code, {@code open}, or the gazetteer's name; none asks nothing */
    record Expected(int start, int end, List<String> what) {
        boolean isMetBy(Mention mention) {
            return mention.start() == start && mention.end() == end
                    && what.stream().allMatch(w -> says(w, mention.place()));
        }

        private static boolean says(String what, Place place) {
            if (what.equals("open") || place == null) {
                return what.equals("open") && place == null;
            }
            if (Arrays.stream(Level.values()).anyMatch(l -> l.word().equals(what))) {
                return place.level().word().equals(what);
            }
            boolean code = what.length() == 2 && what.equals(what.toUpperCase(java.util.Locale.ROOT));
            return what.equals(what.contains(":") ? place.id() : code ? place.country() : place.name());
        }
    }

    /** Those of a language that were never fitted, and those that were. */
    static List<GoldenSentence> all(String lang) throws IOException {
        return Stream.concat(read(lang).stream(), read("fitted-" + lang).stream()).toList();
    }

    static List<GoldenSentence> read(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                GoldenSentence.class.getResourceAsStream("/geoparse/" + file + ".txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(GoldenSentence::parse).toList();
        }
    }

    static GoldenSentence parse(String line) {
        boolean mayFail = line.startsWith("? ");
        String marked = ESCAPED.matcher((mayFail ? line.substring(2) : line).replace("\\n", "\n"))
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
        StringBuilder text = new StringBuilder();
        List<Expected> expected = new ArrayList<>();
        Matcher place = MARKED.matcher(marked);
        int from = 0;
        while (place.find()) {
            text.append(marked, from, place.start());
            List<String> what = place.group(2).isEmpty() ? List.of()
                    : List.of(place.group(2).substring(1).split("\\|"));
            expected.add(new Expected(text.length(), text.length() + place.group(1).length(), what));
            text.append(place.group(1));
            from = place.end();
        }
        return new GoldenSentence(text.append(marked.substring(from)).toString(), expected, mayFail);
    }

    boolean isMetBy(List<Mention> mentions) {
        boolean met = mentions.size() == expected.size();
        for (int i = 0; met && i < mentions.size(); i++) {
            met = expected.get(i).isMetBy(mentions.get(i));
        }
        return met;
    }
}
