package dateline.extract.role;

/** The words round a name, and their parts of speech. */
final class WordFeatures {
    private static final String[] STEM_BEFORE = {"", "s-1", "s-2", "s-3"};
    private static final String[] STEM_AFTER = {"", "s+1", "s+2", "s+3"};

    private WordFeatures() {}

    static void add(NameView view, Features features) {
        SeenWords seen = view.seen();
        int first = view.name().first();
        int last = view.name().last();
        for (int i = 1; i < STEM_BEFORE.length; i++) {
            features.add(STEM_BEFORE[i], seen.stem(first - i));
            features.add(STEM_AFTER[i], seen.stem(last + i));
        }
        features.add("w-1", seen.form(first - 1));
        features.add("w+1", seen.form(last + 1));
        features.add("w-2-1", seen.form(first - 2), seen.form(first - 1));
        features.add("w+1+2", seen.form(last + 1), seen.form(last + 2));
        features.add("w-1+1", seen.form(first - 1), seen.form(last + 1));
        features.add("p-1", seen.classes(first - 1));
        features.add("p-2", seen.classes(first - 2), seen.classes(first - 1));
        features.add("p+1", seen.classes(last + 1));
        features.add("p+2", seen.classes(last + 1), seen.classes(last + 2));
    }
}
