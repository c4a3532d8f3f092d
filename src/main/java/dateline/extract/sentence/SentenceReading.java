package dateline.extract.sentence;

import dateline.geoparse.Mention;
import dateline.text.Language;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Lexicon;
import dateline.text.Span;
import dateline.text.lexicon.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence taken apart: its words, the names in it, its clauses and its dates.
 *
 * @param index which sentence of the text, from 0
 * @param paragraph which paragraph of the text, from 0
 * @param headline whether it has no final stop and more text follows
 */
public record SentenceReading(Language language, int index, int paragraph, boolean headline, Words words, List<Name> names,
        List<Governor> governors, Clauses clauses, List<StatedDate> dates, Tenses tenses) {
    public static SentenceReading of(String text, Span sentence, int index, int paragraph, boolean headline,
            List<Mention> mentions, Lexicon lexicon, Dictionary dictionary) {
        Words words = Words.of(text, sentence, lexicon);
        Grammar grammar = lexicon.language().grammar();
        List<Name> names = new ArrayList<>();
        for (Mention mention : mentions) {
            int first = words.at(mention.start());
            int last = Math.max(first, words.at(mention.end() - 1));
            if (first < words.size) {
                last = Math.min(last, words.size - 1);
                words.hush(first, last);
                names.add(new Name(mention, first, last));
            }
        }
        NamesInOrder inOrder = new NamesInOrder(names);
        Clauses clauses = Clauses.of(words, inOrder, grammar);
        List<Governor> governors = new ArrayList<>();
        for (Name name : names) {
            governors.add(Governor.of(words, inOrder, name, grammar));
        }
        return new SentenceReading(lexicon.language(), index, paragraph, headline, words, names, governors, clauses,
                DateReader.dates(words, grammar), new Tenses(words, dictionary));
    }

    public Grammar grammar() {
        return language.grammar();
    }

    public Governor governor(Name name) {
        return governors.get(inOrder().indexOf(name));
    }

    private NamesInOrder inOrder() {
        return new NamesInOrder(names);
    }

    /** What time the word tells of, where it is a verb; else null. */
    public Tense tense(int i) {
        return tenses.of(i);
    }

    /** Whether one of the words from {@code start} to {@code end} is a verb of that tense. */
    public boolean tells(Tense tense, int start, int end) {
        for (int i = start; i < end; i++) {
            if (tense(i) == tense) {
                return true;
            }
        }
        return false;
    }

    /** The part of a word's clause that shares its verb, as {@link Clauses#predicate} has it. */
    public int[] predicate(int first, int last) {
        return clauses.predicate(first, last);
    }

    /** Whether a date stands with another name's verb: "publicó en [Barcelona] y | recibió el premio en Estocolmo en 2010". */
    public boolean elsewhere(StatedDate date, Name name) {
        if (date.first() < predicate(name.first(), name.last())[1]) {
            return false;
        }
        int start = clauses.start(date.first());
        boolean linked = words.is(start, Tag.LINK) || words.is(start + 1, Tag.LINK);
        int[] other = predicate(date.first(), date.last());
        return (linked || start == clauses.start(name.first())) && placed(name, other[0], other[1]);
    }

    /** Whether the word is part of a place's name. */
    public boolean names(int word) {
        return words.isNamed(word);
    }

    /** Whether no name before this one in the sentence stands as a place ("in", "near", "to", "from"). */
    public boolean firstPlace(Name name) {
        return !placed(name, 0, name.first());
    }

    /** Whether a name other than this one stands as a place among the words from {@code start} to {@code end}. */
    public boolean placed(Name except, int start, int end) {
        for (int i = inOrder().firstFrom(start); i < names.size() && names.get(i).first() < end; i++) {
            if (names.get(i) != except && isPlaced(governors.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaced(Governor governor) {
        return switch (governor.kind()) {
            case LOCATIVE, NEAR, DIRECTION, FROM -> true;
            default -> false;
        };
    }

    /** Whether the name stands between quotation marks, as part of a title or of what someone said. */
    public boolean quoted(Name name) {
        return quotesOpen(name.first(), 0) > 0;
    }

    /** How many quotations are open before a word, where so many are at the sentence's beginning. */
    public int quotesOpen(int word, int before) {
        int depth = before;
        for (int i = 0; i < word; i++) {
            char mark = words.letters(i) ? ' ' : words.form(i).charAt(0);
            if (mark == '"') {
                depth = depth > 0 ? 0 : 1;
            } else if ("«“„".indexOf(mark) >= 0) {
                depth++;
            } else if ("»”".indexOf(mark) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth;
    }

    /** Whether the name stands in the line that says where the article was filed ("КИЕВ, 5 мая —", "LONDON (AP) —"). */
    public boolean dateline(Name name) {
        if (name.first() > 3) {
            return false;
        }
        boolean capitals = true;
        for (int i = words.start(name.first()); i < words.end(name.last()); i++) {
            capitals &= !Character.isLowerCase(words.text.charAt(i));
        }
        boolean dated = dates.stream().anyMatch(d -> d.first() <= name.last() + 3 && d.first() > name.last());
        for (int i = name.last() + 1; i < Math.min(words.size, name.last() + 12); i++) {
            if (words.reads(i, "—") || words.reads(i, "–") || words.reads(i, "-") || words.reads(i, ".")) {
                boolean early = i <= name.last() + 6;
                return words.reads(name.last() + 1, "(") && early || (dated || capitals) && name.first() == 0
                        && (words.reads(name.last() + 1, ",") || i == name.last() + 1 || dated);
            }
            if (clauses.verb(i)) {
                return false;
            }
        }
        return false;
    }
}
