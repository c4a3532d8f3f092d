package dateline.extract.role;

import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.grammar.Slavic;

/** Where a name stands in its sentence and how it is written. */
final class PositionFeatures {
    private PositionFeatures() {}

    static void add(NameView view, Features features) {
        SentenceReading reading = view.reading();
        Words words = view.words();
        Name name = view.name();
        features.add("sentence", index(reading.index()));
        features.add("sentence+kind", index(reading.index()), view.kind());
        features.addIf(reading.headline(), "headline");
        features.add("headline+kind", reading.headline() ? "1" : "0", view.kind());
        features.addIf(reading.quoted(name), "quoted");
        features.addIf(reading.dateline(name), "dateline");
        features.addIf(capitals(words, name), "capitals");
        features.addIf(words.capital(name.first() - 1) && view.seen().name(name.first() - 1) < 0, "capitalBefore");
        features.addIf(words.capital(name.last() + 1) && view.seen().name(name.last() + 1) < 0, "capitalAfter");
        features.addIf(words.capital(view.at() - 1) && view.seen().name(view.at() - 1) < 0, "capitalAnchor");
        features.add("place", third(view.at(), words.size), view.kind());
        features.add("words", words.size < 8 ? "few" : words.size < 20 ? "some" : words.size < 35 ? "many" : "long");
        features.addIf(view.at() == 0, "begins");
        features.addIf(name.last() >= words.size - 2, "ends");
        features.addIf(Slavic.isAdjectiveName(words.form(name.last())), "adjective");
    }

    private static String index(int sentence) {
        return sentence == 0 ? "first" : sentence == 1 ? "second" : sentence < 4 ? "early" : "late";
    }

    private static String third(int at, int size) {
        return at * 3 < size ? "begin" : at * 3 < 2 * size ? "middle" : "end";
    }

    static boolean capitals(Words words, Name name) {
        for (int i = words.start(name.first()); i < words.end(name.last()); i++) {
            if (Character.isLowerCase(words.text.charAt(i))) {
                return false;
            }
        }
        return words.end(name.last()) - words.start(name.first()) > 3;
    }
}
