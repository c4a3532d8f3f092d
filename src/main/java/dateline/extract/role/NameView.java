package dateline.extract.role;

import dateline.event.Category;
import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Governor.Kind;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One name as the features of its role see it.
 *
 * @param index which of the sentence's names
 * @param at index of the preposition that governs it, reached over lists too; the name's first word where none does
 * @param preposition that word, or "-"
 * @param head index of the noun it belongs to ("[hospital] de Lyon", "в [больнице] Лиона"), or -1
 * @param outer index of the preposition before that noun, or -1
 * @param category the kind of news told nearest to it
 */
public record NameView(SentenceReading reading, SeenWords seen, int index, Name name, Governor governor, int at, String kind,
        String preposition, String level, int head, int outer, Category category, Set<Sign> signs) {
    private static final TagSet PREPOSITIONS = TagSet.of(Tag.IN, Tag.NEAR, Tag.FROM, Tag.TO, Tag.ABOUT, Tag.WITH);
    private static final int HEAD_REACH = 4; // words from the noun back to its preposition

    /** The names of a sentence. */
    public static List<NameView> of(SentenceReading reading, Dictionary dictionary, Function<Name, Category> category) {
        SeenWords seen = SeenWords.of(reading, dictionary);
        List<NameView> names = new ArrayList<>();
        for (int i = 0; i < reading.names().size(); i++) {
            names.add(of(reading, seen, i, category.apply(reading.names().get(i))));
        }
        return names;
    }

    /** The first name of a sentence alone. */
    public static NameView first(SentenceReading reading, Dictionary dictionary, Function<Name, Category> category) {
        return of(reading, SeenWords.of(reading, dictionary), 0, category.apply(reading.names().get(0)));
    }

    private static NameView of(SentenceReading reading, SeenWords seen, int index, Category category) {
        Name name = reading.names().get(index);
        Governor governor = reading.governors().get(index);
        boolean governed = governor.kind() != Kind.NONE && governor.kind() != Kind.BELONGS && governor.at() >= 0;
        int at = governed ? phraseStart(reading.words(), governor.at()) : name.first();
        int head = governed && governor.at() == name.first() - 1 ? -1 : head(reading, seen, name);
        return new NameView(reading, seen, index, name, governor, at, governor.kind().name(),
                governed ? seen.form(governor.at()) : "-", SeenWords.level(name), head,
                head < 0 ? -1 : outer(reading, seen, head),
                category, Signs.of(reading, name, category));
    }

    /** Where a preposition of several words begins: "[en] el centro de". */
    private static int phraseStart(Words words, int at) {
        int first = at;
        while (first > 0 && words.is(at, Tag.NEAR) && words.is(first - 1, Tag.NEAR)) {
            first--;
        }
        return first;
    }

    private static int head(SentenceReading reading, SeenWords seen, Name name) {
        Words words = reading.words();
        int i = name.first() - 1;
        while (i > 0 && (words.is(i, Tag.OF, Tag.THE) || seen.name(i) >= 0)) {
            i--;
        }
        return words.letters(i) && !words.is(i, Tag.LINK) && seen.name(i) < 0 ? i : -1;
    }

    private static int outer(SentenceReading reading, SeenWords seen, int head) {
        Words words = reading.words();
        for (int i = head - 1; i >= Math.max(0, head - HEAD_REACH); i--) {
            if (words.is(i, PREPOSITIONS)) {
                return i;
            }
            if (!words.letters(i) && !Character.isDigit(words.form(i).charAt(0)) || reading.clauses().verb(i)) {
                return -1;
            }
        }
        return -1;
    }

    Words words() {
        return reading.words();
    }
}
