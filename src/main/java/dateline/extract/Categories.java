package dateline.extract;

import dateline.event.Category;

/** What kind of news a clause tells, by the words nearest to the place. */
final class Categories {
    private Categories() {}

    static Category of(Reading reading, Name name) {
        Category best = Category.OTHER;
        int least = Integer.MAX_VALUE;
        int start = reading.clauses().start(name.first());
        int end = reading.clauses().end(name.first());
        for (int i = 0; i < reading.words().size; i++) {
            int away = Math.abs(i < name.first() ? name.first() - i : i - name.last()) + (i < start || i >= end ? 40 : 0);
            if (away < least) {
                for (Category category : Category.values()) {
                    if (category != Category.OTHER && reading.words().is(i, Tag.valueOf(category.name()))) {
                        least = away;
                        best = category;
                    }
                }
            }
        }
        return best;
    }
}
