package dateline.gazetteer.build;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.build.Contradictions.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of places that are ordinary words of their language too: the geoparser takes them only with a sign beside. */
public final class OrdinaryWords {
    private OrdinaryWords() {}

    public static List<Contradiction> in(List<SourcePlace> places) {
        Dictionaries dictionaries = new Dictionaries();
        List<Contradiction> found = new ArrayList<>();
        for (SourcePlace place : places) {
            for (SourceName name : place.names()) {
                if (name.kind() == SourceName.Kind.SHOWN && !name.lang().isEmpty() && isWord(name, dictionaries)) {
                    String cause = "a name that is an ordinary word, " + name.lang().toLowerCase(Locale.ROOT);
                    found.add(new Contradiction(cause, List.of(place)));
                }
            }
        }
        return found;
    }

    private static boolean isWord(SourceName name, Dictionaries dictionaries) {
        int flags = dictionaries.flags(name.text());
        return switch (name.lang()) {
            case "ru" -> FormFlag.WORD_RU.in(flags);
            case "uk" -> FormFlag.WORD_UK.in(flags);
            case "es" -> FormFlag.WORD_ES.in(flags);
            default -> FormFlag.WORD_EN.in(flags);
        };
    }
}
