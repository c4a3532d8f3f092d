package dateline.extract.claim;

import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One who may be the source of what is told at a name.
 *
 * @param name who that is, and in brackets who is meant where the text there only says what it is
 * @param offset how many sentences after the name's the speaker's stands
 * @param voices the speaker's sentence
 * @param rank how many candidates stand nearer
 */
record Candidate(Speaker speaker, String name, int offset, Voices voices, int rank) {
    private static final int BACK = 6; // sentences
    private static final int AHEAD = 1;
    private static final int MOST = 8;
    private static final double LEAST_PER = -2;
    private static final double NAMED = 2;
    private static final double CERTAIN = 9;
    private static final int SENTENCE = 200; // what a sentence before counts for, in words; one after counts half

    private static final String[][] WHERE = where("-2", "-1", "0", "1");

    private record Near(Speaker speaker, String name, int offset, Voices voices, int away) {}

    /** The nearest first, each name once. */
    static List<Candidate> of(Told told) {
        List<Near> found = new ArrayList<>();
        for (int offset = -BACK; offset <= AHEAD; offset++) {
            Voices voices = told.near().apply(offset);
            for (int i = 0; voices != null && i < voices.speakers().size(); i++) {
                Speaker speaker = voices.speakers().get(i);
                if (speaker.name() != null && !(offset == 0 && (isPlace(told, speaker) || speaksLater(told, speaker)
                        || deniesApart(told, speaker)))) {
                    found.add(new Near(speaker, voices.names().get(i), offset, voices, away(told, speaker, offset)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Near::away));
        List<Candidate> nearest = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Near near : found) {
            if (nearest.size() < MOST && seen.add(near.name)) {
                nearest.add(new Candidate(near.speaker, near.name, near.offset, near.voices, nearest.size()));
            }
        }
        return nearest;
    }

    /** Whether the place's name is a part of its own: "the government of [Peru] declared". */
    boolean holds(Told told) {
        return offset == 0 && speaker.first() <= told.name().first() && speaker.end() > told.name().last();
    }

    /** Whether it is no more than the place's name. */
    private static boolean isPlace(Told told, Speaker speaker) {
        return speaker.first() >= told.name().first() && speaker.end() <= told.name().last() + 1;
    }

    /** "The cabinet denied it; in [Hamburg] a store was burning": of the other half of the sentence. */
    private static boolean deniesApart(Told told, Speaker speaker) {
        Words words = told.reading().words();
        boolean apart = false;
        for (int i = speaker.marker(); words.is(speaker.marker(), Tag.DENY) && i < told.name().first(); i++) {
            apart |= words.reads(i, ";");
        }
        return apart;
    }

    /** "Crowds gathered in [Accra] after the minister said": what was said is told beside it, and is not that they gathered. */
    private static boolean speaksLater(Told told, Speaker speaker) {
        Words words = told.reading().words();
        int before = words.is(speaker.first() - 1, Tag.THE) ? speaker.first() - 2 : speaker.first() - 1;
        return before > told.name().last() && speaker.side() == Speaker.Side.BEFORE && words.is(before, Tag.THAT)
                && words.is(before, Tag.LATER, Tag.EARLIER);
    }

    private static int away(Told told, Speaker speaker, int offset) {
        return offset == 0 ? Math.abs(speaker.marker() - told.name().first())
                : offset > 0 ? SENTENCE / 2 + speaker.marker() : -offset * SENTENCE - speaker.marker();
    }

    /** Whether it denies what is told in the sentence. */
    boolean denies() {
        return offset == 0 && speaker.side() == Speaker.Side.BEFORE && voices.reading().words().is(speaker.marker(), Tag.DENY);
    }

    /** What it adds for "attributed", where its signs weigh so much: "according to" in the sentence leaves no doubt. */
    double doubt(double sum) {
        return says(sum) ? isPer() ? CERTAIN : NAMED : 0;
    }

    /** Whether it is the source, where its signs weigh so much. */
    boolean says(double sum) {
        return sum > (isPer() ? LEAST_PER : 0);
    }

    private boolean isPer() {
        return offset == 0 && speaker.side() == Speaker.Side.PER;
    }

    /** Where it stands, for the signs of certainty. */
    String where() {
        return WHERE[Math.max(-2, offset) + 2][speaker.side().ordinal()];
    }

    private static String[][] where(String... offsets) {
        return Stream.of(offsets).map(offset -> Stream.of(Speaker.Side.values()).map(side -> offset + " " + side)
                .toArray(String[]::new)).toArray(String[][]::new);
    }
}
