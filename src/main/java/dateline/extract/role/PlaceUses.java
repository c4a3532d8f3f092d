package dateline.extract.role;

import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Governor.Kind;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an article names each of its places.
 *
 * @param uses by the place's id
 * @param sentences how many the article has, with names or without
 */
public record PlaceUses(Map<String, Use> uses, int sentences) {
    /**
     * @param mentions how often it is named
     * @param placed how many of these stand after a preposition that says where
     * @param firstSentence in which sentence it is named first, from 0
     * @param dateline whether the line names it that says where the article was filed
     */
    record Use(int mentions, int placed, int firstSentence, boolean dateline) {
        private Use with(Use other) {
            return new Use(mentions + other.mentions, placed + other.placed, Math.min(firstSentence, other.firstSentence),
                    dateline || other.dateline);
        }
    }

    /** @param readings the sentences with names in them */
    public static PlaceUses of(List<SentenceReading> readings, int sentences) {
        Map<String, Use> uses = new HashMap<>();
        for (SentenceReading reading : readings) {
            for (int i = 0; i < reading.names().size(); i++) {
                Name name = reading.names().get(i);
                Use use = new Use(1, isPlaced(reading.governors().get(i)) ? 1 : 0, reading.index(), reading.dateline(name));
                uses.merge(name.mention().place().id(), use, Use::with);
            }
        }
        return new PlaceUses(uses, sentences);
    }

    static boolean isPlaced(Governor governor) {
        return governor.kind() == Kind.LOCATIVE || governor.kind() == Kind.NEAR;
    }

    /** How often the place is named that is named most. */
    int most() {
        return uses.values().stream().mapToInt(Use::mentions).max().orElse(0);
    }

    Use of(Name name) {
        return uses.get(name.mention().place().id());
    }
}
