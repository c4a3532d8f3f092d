package dateline.gazetteer.inflect;

import java.util.Set;

/** What the capitals and signs in a table's patterns stand for. */
final class LetterClasses {
    /** By the class's name, an ASCII capital. */
    private final String[] classes = new String[128];
    private final Set<String> adjectiveStems;

    LetterClasses(Set<String> adjectiveStems) {
        this.adjectiveStems = adjectiveStems;
    }

    /** @param line {@code class NAME letters} */
    void add(String line) {
        String[] columns = line.split("\\s+");
        classes[columns[1].charAt(0)] = columns[2];
    }

    /** The letters that a pattern's sign stands for: a class, or itself. */
    String of(char sign) {
        return isClass(sign) ? classes[sign] : String.valueOf(sign);
    }

    /** Whether a pattern's sign stands for this letter. */
    boolean accepts(char sign, char letter) {
        return isClass(sign) ? classes[sign].indexOf(letter) >= 0 : sign == letter;
    }

    boolean isAdjectiveStem(String stem) {
        return adjectiveStems.contains(stem);
    }

    private boolean isClass(char sign) {
        return sign < classes.length && classes[sign] != null;
    }
}
