package dateline.extract.role;

import dateline.extract.sentence.Name;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;

/** The other names of the sentence, before and after. */
final class NeighbourFeatures {
    private static final int CLOSE = 4; // words

    private NeighbourFeatures() {}

    static void add(NameView view, Features features) {
        neighbour(view, view.index() - 1, "name-", features);
        neighbour(view, view.index() + 1, "name+", features);
        int names = view.reading().names().size();
        features.add("names", names > 4 ? "many" : names > 2 ? "some" : names > 1 ? "two" : "one");
        features.addIf(view.reading().firstPlace(view.name()), "firstPlace");
    }

    /** Whether the first place holds the second: its country or region. */
    static boolean holds(Name outer, Name inner) {
        Place large = outer.mention().place();
        Place small = inner.mention().place();
        return large.level() == Level.COUNTRY && small.level() != Level.COUNTRY && large.country() != null
                && large.country().equals(small.country()) || large.id().equals(small.admin1Id());
    }

    private static void neighbour(NameView view, int index, String template, Features features) {
        if (index < 0 || index >= view.reading().names().size()) {
            features.add(template, "none");
            return;
        }
        Name other = view.reading().names().get(index);
        String kind = view.reading().governors().get(index).kind().name();
        String level = SeenWords.level(other);
        features.add(template, kind, view.kind());
        features.add(template, "levels", level, view.level());
        String holds = holds(view.name(), other) ? "holds" : holds(other, view.name()) ? "in" : view.name().mention()
                .place().id().equals(other.mention().place().id()) ? "same" : "apart";
        features.add(template, holds);
        features.add(template, "holding", holds, view.kind());
        boolean before = index < view.index();
        int from = before ? other.last() + 1 : view.name().last() + 1;
        int to = before ? view.name().first() : other.first();
        if (to - from <= CLOSE) {
            String between = to == from ? "nothing" : to - from == 1 ? view.seen().form(from) : "some";
            features.add(template, "between", between);
            features.add(template, "within", between, holds);
            features.add(template, "by", between, level, view.level());
            features.add(template, "as", between, kind, view.kind());
        }
    }
}
