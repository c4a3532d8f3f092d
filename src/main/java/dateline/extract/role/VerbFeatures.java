package dateline.extract.role;

import dateline.extract.sentence.Clauses;
import dateline.extract.sentence.Tense;

/** The verbs nearest to a name, and the kind of news told nearest to it. */
final class VerbFeatures {
    private VerbFeatures() {}

    static void add(NameView view, Features features) {
        String category = view.category().name();
        Clauses clauses = view.reading().clauses();
        int first = view.name().first();
        int before = view.at() - 1;
        while (before >= 0 && !view.seen().verb(before)) {
            before--;
        }
        int after = view.name().last() + 1;
        while (after < view.words().size && !view.seen().verb(after)) {
            after++;
        }
        verb(view, "verb-", "kind+verb-", before, view.at() - before, features);
        verb(view, "verb+", "kind+verb+", after, after - view.name().last(), features);
        times(view, features);
        features.add("category", category);
        features.add("kind+category", view.kind(), category);
        features.add("level+category", view.level(), category);
        features.add("clauseStart", clauses.start(first) == view.at() ? "1" : "0", view.kind());
    }

    /** The times that the verbs of the name's clause tell of, and of the sentence. */
    private static void times(NameView view, Features features) {
        Clauses clauses = view.reading().clauses();
        int start = clauses.start(view.name().first());
        int end = clauses.end(view.name().first());
        for (Tense tense : Tense.values()) {
            if (view.reading().tells(tense, start, end)) {
                features.add("clauseTells", tense.name());
                features.add("clauseTells+kind", tense.name(), view.kind());
            } else if (view.reading().tells(tense, 0, view.words().size)) {
                features.add("sentenceTells", tense.name());
            }
        }
    }

    private static void verb(NameView view, String alone, String joint, int i, int away, Features features) {
        boolean there = i >= 0 && i < view.words().size;
        String stem = there ? view.seen().stem(i) : "-";
        String own = !there ? "-" : view.reading().clauses().start(i)
                == view.reading().clauses().start(view.name().first()) ? "own" : "other";
        features.add(alone, stem);
        features.add(alone, "class", there ? view.seen().classes(i) : "-", view.kind());
        features.add(joint, view.kind(), stem);
        features.add(alone, own, there ? TagFeatures.away(away) : "-");
        features.add(joint, view.kind(), own);
    }
}
