package dateline.gazetteer.inflect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the capitals and signs in a table's patterns stand for. */
final class LetterClasses {
    private final Map<Character, String> classes = new HashMap<>();
    private final Set<String> adjectiveStems;

    LetterClasses(Set<String> adjectiveStems) {
        this.adjectiveStems = adjectiveStems;
    }

    /** @param line {@code class NAME letters} */
    void add(String line) {
        String[] columns = line.split("\\s+");
        classes.put(columns[1].charAt(0), columns[2]);
    }

    /** The letters that a pattern's sign stands for: a class, or itself. */
    String of(char sign) {
        String letters = classes.get(sign);
        return letters == null ? String.valueOf(sign) : letters;
    }

    boolean isAdjectiveStem(String stem) {
        return adjectiveStems.contains(stem);
    }
}
