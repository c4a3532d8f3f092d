package dateline.geoparse;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a finite verb, roughly, by how it ends: quick, and enough for a sign. */
final class VerbEndings {
    /** More than any ending has, also where its letters stand apart from their marks. */
    private static final int LONGEST = 10;

    private final List<String> endings;
    private final int shortest;

    private VerbEndings(List<String> endings, int shortest) {
        this.endings = endings;
        this.shortest = shortest;
    }

    /** Reads {@code geoparse/verb-endings.tsv}: a language, the fewest letters of a verb, endings apart by blanks. */
    static Map<String, VerbEndings> read() {
        Map<String, VerbEndings> byLanguage = new HashMap<>();
        for (String line : ResourceLines.read("verb-endings.tsv")) {
            String[] columns = line.split("\t");
            byLanguage.put(columns[0], new VerbEndings(List.of(columns[2].split(" ")), Integer.parseInt(columns[1])));
        }
        return byLanguage;
    }

    boolean matches(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length < shortest) {
            return false;
        }
        String last = composed(tokens.text(), tokens.end(token) - Math.min(length, LONGEST), tokens.end(token));
        return endings.stream().anyMatch(last::endsWith);
    }

    private static String composed(String text, int start, int end) {
        return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    }
}
