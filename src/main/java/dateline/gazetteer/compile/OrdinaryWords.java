package dateline.gazetteer.compile;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Level;
import dateline.gazetteer.compile.Contradictions.Contradiction;
import dateline.gazetteer.compile.SourceName.Kind;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names of towns that are ordinary words of their language too: the geoparser takes them only with a sign beside.
 * Countries, regions and large cities are left out: their dictionaries hold them because everybody names them.
 */
public final class OrdinaryWords {
    private static final int LARGE_CITY = 100_000;

    private OrdinaryWords() {}

    /** The shortest words first: the dictionaries tell no frequency, and short words are the frequent ones. */
    public static List<Contradiction> in(List<SourcePlace> places) {
        Dictionaries dictionaries = new Dictionaries();
        List<Contradiction> found = new ArrayList<>();
        for (SourcePlace place : places) {
            if (place.level() == Level.CITY && place.population() < LARGE_CITY) {
                place.names().stream().filter(name -> isWord(name, dictionaries)).forEach(name -> found.add(
                        new Contradiction("a name that is an ordinary word, " + name.lang(), name.text(), List.of(place))));
            }
        }
        found.sort(Comparator.comparingInt((Contradiction c) -> c.detail().length()).thenComparing(Contradiction::detail));
        return found;
    }

    private static boolean isWord(SourceName name, Dictionaries dictionaries) {
        Language language = Language.of(name.lang());
        int flags = language == null || name.kind() != Kind.SHOWN ? 0 : dictionaries.flags(name.text());
        return language != null && FormFlag.word(language).in(flags) && !FormFlag.KNOWN_PLACE.in(flags);
    }
}
