package dateline.extract.role;

/** The words before the preposition that governs a name, and the nearest nouns on both sides. */
final class WordBeforeFeatures {
    private static final String[] BEFORE = {"", "a-1", "a-2", "a-3", "a-4"};
    private static final int REACH = 4; // words

    private WordBeforeFeatures() {}

    static void add(NameView view, Features features) {
        SeenWords seen = view.seen();
        int at = view.at();
        for (int i = 1; i < BEFORE.length; i++) {
            features.add(BEFORE[i], seen.stem(at - i));
        }
        features.add("prep-1", view.preposition(), seen.stem(at - 1));
        features.add("prep+1", view.preposition(), seen.stem(view.name().last() + 1));
        features.add("prep-2", view.preposition(), seen.stem(at - 2), seen.stem(at - 1));
        features.add("pa-1", seen.classes(at - 1));
        features.add("pa-2", seen.classes(at - 2), seen.classes(at - 1));
        features.add("kind+pa-1", view.kind(), seen.classes(at - 1));
        nouns(view, features);
    }

    private static void nouns(NameView view, Features features) {
        String before = nearest(view.seen(), view.at() - 1, -1);
        features.add("gn", before);
        features.add("kind+gn", view.kind(), before);
        features.add("prep+gn", view.preposition(), before);
        String after = nearest(view.seen(), view.name().last() + 1, 1);
        features.add("gn+", after);
        features.add("kind+gn+", view.kind(), after);
    }

    /** The nearest noun; "V" where a verb, "@" where a name, "-" where nothing comes first. */
    private static String nearest(SeenWords seen, int from, int step) {
        for (int i = from; i >= 0 && i < seen.size() && Math.abs(i - from) < REACH; i += step) {
            if (seen.name(i) >= 0) {
                return "@";
            }
            if (seen.noun(i) || seen.verb(i)) {
                return seen.noun(i) ? seen.stem(i) : "V";
            }
        }
        return "-";
    }
}
