package dateline.gazetteer.inflect;

import dateline.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The forms of adjectives and names of peoples that a list gives by their stems. Safe for any number of threads. */
public final class StemEndings {
    /** @param endings each replaces the pattern's ending */
    private record Line(WordPattern pattern, List<String> endings) {}

    private final LetterClasses classes;
    private final List<Line> lines = new ArrayList<>();

    private StemEndings(LetterClasses classes) {
        this.classes = classes;
    }

    /** The lists of a language without cases give every form in full. */
    public static StemEndings of(Language language) {
        StemEndings endings = new StemEndings(new LetterClasses(Set.of()));
        if (language.grammar().isCased()) {
            WordList.read("endings-" + language.code() + ".txt").forEach(endings::add);
        }
        return endings;
    }

    private void add(String line) {
        String[] columns = line.split("\\s+");
        if (columns[0].equals("class")) {
            classes.add(line);
        } else {
            lines.add(new Line(WordPattern.parse(columns[0]),
                    Arrays.stream(columns).skip(1).map(e -> e.equals("0") ? "" : e).toList()));
        }
    }

    /**
     * @param word a word in full, or a stem with a star at its end
     * @throws IllegalArgumentException for a stem that no line of the table fits
     */
    public List<String> forms(String word) {
        if (!word.endsWith("*")) {
            return List.of(word);
        }
        String stem = word.substring(0, word.length() - 1);
        Line line = lines.stream().filter(l -> l.pattern.matches(stem, classes)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no endings are known for '" + word + "'"));
        String before = stem.substring(0, stem.length() - line.pattern.ending().length());
        return line.endings.stream().map(ending -> before + ending).toList();
    }
}
