package dateline.extract.role;

import dateline.extract.sentence.Words;

/** The longer phrase that a name opens or stands in: "at the [Lahti] Zoo", "a [Dundee] flat", "[Leeds] crown court". */
final class PhraseFeatures {
    private static final int LONGEST = 4; // words

    private PhraseFeatures() {}

    static void add(NameView view, Features features) {
        if (PositionFeatures.capitals(view.words(), view.name())) {
            return; // in a title in capitals every word has one
        }
        int end = end(view);
        int start = start(view);
        if (end > view.name().last()) {
            String before = view.seen().form(start - 1);
            String written = view.words().capital(end) ? "capital" : "small";
            features.add("phrase", view.seen().stem(end));
            features.add("phraseBefore", before, written);
            features.add("phrase+kind", view.seen().stem(end), view.kind());
            TagFeatures.tags("phraseTag", "before+phraseTag", before, view.words(), end, features);
            TagFeatures.tags("phraseWritten", "written+phraseTag", written, view.words(), end, features);
        }
        if (start < view.name().first()) {
            features.add("phraseStart", view.seen().form(start - 1));
        }
    }

    /** The last word of the phrase: capitals and nouns that follow the name without a break. */
    private static int end(NameView view) {
        int end = view.name().last();
        while (end - view.name().last() < LONGEST && goesOn(view, end + 1)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(NameView view, int i) {
        Words words = view.words();
        boolean name = view.seen().name(i) >= 0;
        return words.letters(i) && !name && (words.capital(i) || view.seen().noun(i) && view.reading().grammar().mayOmitThat());
    }

    private static int start(NameView view) {
        int start = view.name().first();
        while (view.name().first() - start < LONGEST && start > 1 && view.words().capital(start - 1)
                && view.seen().name(start - 1) < 0) {
            start--;
        }
        return start;
    }
}
