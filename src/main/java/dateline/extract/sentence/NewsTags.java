package dateline.extract.sentence;

import dateline.event.Category;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;

/** The lexicon's tags that tell a kind of news, which bear the categories' names, but for sport's. */
final class NewsTags {
    private static final Category[] CATEGORIES = Category.values();
    /** How many there are. */
    static final int KINDS = CATEGORIES.length;
    private static final Tag[] TAGS = tags();
    private static final TagSet ALL = TagSet.of(TAGS);

    private NewsTags() {}

    private static Tag[] tags() {
        Tag[] tags = new Tag[CATEGORIES.length];
        for (Category category : CATEGORIES) {
            tags[category.ordinal()] = category == Category.SPORT ? Tag.CONTEST : Tag.valueOf(category.name());
        }
        return tags;
    }

    /** What kind of news a word with these tags tells, or null. */
    static Category category(TagSet tags) {
        if (!tags.hasAny(ALL)) {
            return null;
        }
        int i = 0;
        while (!tags.has(TAGS[i])) {
            i++;
        }
        return CATEGORIES[i];
    }
}
