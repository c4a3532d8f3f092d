package dateline.extract.role;

import dateline.extract.sentence.Words;
import dateline.gazetteer.Level;
import java.util.Set;

/** A hashtag that says where what follows it happened: "#Nairobi – Two buses collided", "#Омск. Второй день без отопления". */
final class Label {
    private static final Set<String> ENDS = Set.of("|", ":", "-", "–", "—", ".");

    private Label() {}

    static boolean is(NameView view) {
        Words words = view.words();
        int next = view.name().last() + 1;
        boolean opens = view.name().first() == 1 && words.reads(0, "#") && view.reading().names().size() == 1;
        return opens && view.name().mention().place().level() != Level.COUNTRY
                && (next < words.size ? ENDS.contains(words.form(next)) : view.reading().index() == 0);
    }
}
