package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.Set;
import java.util.function.Supplier;

/** What kind of news a clause tells: the category of the word nearest to the place, in its own clause before others. */
public final class Categories {
    private static final int OTHER_CLAUSE = 40; // words
    private static final int NO_VERB_OR_EVENT = 6; // words: what happens tells more than what is only named

    private static final int DEATHS = 5; // words: what people died of tells more than that they died

    private static final Set<Category> CONTESTS = Set.of(Category.ELECTION, Category.SPORT, Category.CULTURE);
    private static final Set<Category> HARM = Set.of(Category.ACCIDENT, Category.DISASTER, Category.WEATHER, Category.CONFLICT,
            Category.HEALTH, Category.CRIME);

    private Categories() {}

    /**
     * @param before the sentence before, or null
     * @param lead the article's first sentence
     */
    public static Category of(SentenceReading reading, Name name, Supplier<SentenceReading> before, Supplier<SentenceReading> lead) {
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
        return best < 0 ? Category.OTHER : words.is(best, Tag.VAGUE)
                ? cleared(reading, best, before, lead) : words.category(best);
    }

    /** What "won" or "died" tells here: the word's own sentence knows, or the one before, or what the article is about. */
    private static Category cleared(SentenceReading reading, int vague, Supplier<SentenceReading> before, Supplier<SentenceReading> lead) {
        Category own = reading.words().category(vague);
        Set<Category> kin = CONTESTS.contains(own) ? CONTESTS : HARM;
        Category clear = clear(reading, vague, kin);
        clear = clear == null ? clear(before.get(), 0, kin) : clear;
        clear = clear == null ? clear(lead.get(), 0, kin) : clear;
        return clear == null ? own : clear;
    }

    private static Category clear(SentenceReading reading, int from, Set<Category> kin) {
        Category clear = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; reading != null && i < reading.words().size; i++) {
            Category category = reading.words().category(i);
            boolean tells = category != null && kin.contains(category) && !reading.words().is(i, Tag.VAGUE);
            if (tells && Math.abs(i - from) < least) {
                clear = category;
                least = Math.abs(i - from);
            }
        }
        return clear;
    }

    private static int away(SentenceReading reading, Name name, int i) {
        int away = i < name.first() ? name.first() - i : i - name.last();
        boolean own = i >= reading.clauses().start(name.first()) && i < reading.clauses().end(name.first());
        return away + (own ? 0 : OTHER_CLAUSE)
                + (reading.words().category(i) == Category.ACCIDENT ? DEATHS : 0)
                + (reading.words().is(i, Tag.HAPPENS, Tag.EVENT) ? 0 : NO_VERB_OR_EVENT);
    }
}
