package dateline.extract;

import dateline.event.Category;

/** What kind of news a clause tells: the category of the word nearest to the place, in its own clause before others. */
final class Categories {
    private static final int OTHER_CLAUSE = 40; // words
    private static final int NO_VERB_OR_EVENT = 6; // words: what happens tells more than what is only named

    private static final int DEATHS = 5; // words: what people died of tells more than that they died

    private Categories() {}

    static Category of(Reading reading, Name name) {
        Words words = reading.words();
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < words.size; i++) {
            if (words.category(i) != null) {
                int away = away(reading, name, i);
                best = away < least ? i : best;
                least = Math.min(least, away);
            }
        }
        return best < 0 ? Category.OTHER : words.category(best);
    }

    private static int away(Reading reading, Name name, int i) {
        int away = i < name.first() ? name.first() - i : i - name.last();
        boolean own = i >= reading.clauses().start(name.first()) && i < reading.clauses().end(name.first());
        return away + (own ? 0 : OTHER_CLAUSE)
                + (reading.words().category(i) == Category.ACCIDENT ? DEATHS : 0)
                + (reading.words().is(i, Tag.HAPPENS, Tag.EVENT) ? 0 : NO_VERB_OR_EVENT);
    }
}
