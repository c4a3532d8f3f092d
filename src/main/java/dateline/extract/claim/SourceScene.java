package dateline.extract.claim;

import dateline.extract.sentence.SentenceReading;
import dateline.text.lexicon.Tag;

/**
 * What is told at a name as far as it speaks for or against a source, the same for all who may be it.
 *
 * @param ahead whether its verb tells of what is to come
 * @param quoted whether a quotation of its own sentence holds the name
 * @param unnamed whether one who has no name speaks in the sentence
 * @param opensQuoted whether the sentence opens with a quotation
 */
record SourceScene(Told told, boolean ahead, boolean hedged, String governor, boolean quoted, boolean unnamed,
        boolean opensQuoted) {
    static SourceScene of(Told told) {
        SentenceReading own = told.reading();
        int[] predicate = own.predicate(told.name().first(), told.name().last());
        boolean ahead = false;
        boolean hedged = false;
        for (int i = predicate[0]; i < predicate[1]; i++) {
            ahead |= own.words().is(i, Tag.FUTURE, Tag.PLAN);
            hedged |= own.words().is(i, Tag.HEDGE);
        }
        return new SourceScene(told, ahead, hedged, own.governor(told.name()).kind().name(), own.quoted(told.name()),
                told.near().apply(0).unnamed(), Voices.isMark(own.words().form(0), "\"«“„-—–"));
    }
}
