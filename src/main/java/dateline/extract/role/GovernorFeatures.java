package dateline.extract.role;

import dateline.extract.sentence.Governor;
import dateline.gazetteer.Level;

/** The preposition that governs a name, and the noun it belongs to. */
final class GovernorFeatures {
    private static final String[] CASES = new String[128];

    static {
        for (int i = 0; i < CASES.length; i++) {
            CASES[i] = Integer.toString(i);
        }
    }

    private GovernorFeatures() {}

    static void add(NameView view, Features features) {
        Governor governor = view.governor();
        features.add("level", view.level());
        features.add("kind", view.kind());
        features.add("kind+level", view.kind(), view.level());
        features.add("kind+case", view.kind(), CASES[view.name().mention().cases() & 127]);
        features.add("prep", view.preposition());
        features.add("prep+level", view.preposition(), view.level());
        features.add("belongs", governor.head() == null ? "NONE" : governor.head().name());
        features.addIf(governor.listed(), "listed");
        features.addIf(governor.inside(), "inside");
        features.addIf(governor.facility(), "facility");
        features.add("direct", view.at() == view.name().first() - 1 ? "1" : "0", view.kind());
        belonging(view, features);
    }

    private static void belonging(NameView view, Features features) {
        SeenWords seen = view.seen();
        if (view.head() < 0) {
            return;
        }
        String outer = view.outer() < 0 ? "-" : seen.form(view.outer());
        features.add("outer", outer);
        features.add("head", seen.stem(view.head()));
        features.add("outer+head", outer, seen.stem(view.head()));
        features.add("outer+level", outer, view.level());
        features.add("outer+before", outer, seen.stem(view.outer() < 0 ? view.head() - 1 : view.outer() - 1));
        TagFeatures.tags("headTag", "outer+headTag", outer, view.words(), view.head(), features);
    }
}
