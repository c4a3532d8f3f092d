package dateline.extract.role;

import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;

/** The tags of the lexicon round a name, and the nearest word of each tag that tells what happens. */
final class TagFeatures {
    private static final TagSet TELLING = TagSet.of(Tag.EVENT, Tag.HAPPENS, Tag.MOVE, Tag.SAY, Tag.ACT, Tag.STATIVE,
            Tag.BIRTH, Tag.POST, Tag.BODY, Tag.PERSON, Tag.CLUB, Tag.FACILITY, Tag.KIND, Tag.NOT, Tag.HEDGE, Tag.FUTURE,
            Tag.PLAN);
    private static final int REACH = 14; // words

    private TagFeatures() {}

    static void add(NameView view, Features features) {
        Words words = view.words();
        int at = view.at();
        int last = view.name().last();
        tags("t-1", "kind+t-1", view.kind(), words, at - 1, features);
        tags("t-2", "kind+t-2", view.kind(), words, at - 2, features);
        tags("t+1", "kind+t+1", view.kind(), words, last + 1, features);
        tags("t+2", "kind+t+2", view.kind(), words, last + 2, features);
        nearest(view, at - 1, -1, "near-", "news-", "kind+near-", features);
        nearest(view, last + 1, 1, "near+", "news+", "kind+near+", features);
    }

    /** Each tag of a word, alone and with another value. */
    static void tags(String alone, String joint, String with, Words words, int i, Features features) {
        words.tags(i).each(tag -> {
            features.add(alone, tag.name());
            features.add(joint, with, tag.name());
        });
    }

    /** The nearest word of each telling tag to one side. */
    private static void nearest(NameView view, int from, int step, String near, String news, String joint,
            Features features) {
        Words words = view.words();
        TagSet left = TELLING;
        for (int away = 1; away <= REACH && !left.isEmpty(); away++) {
            int i = from + step * (away - 1);
            if (!words.tags(i).hasAny(left)) { // most have none
                continue;
            }
            TagSet here = words.tags(i).in(left);
            left = left.without(here);
            String distance = away(away);
            here.each(tag -> {
                features.add(near, tag.name(), distance);
                news(news, view.kind(), words, i, tag, features);
                features.add(joint, view.kind(), tag.name());
            });
        }
    }

    private static void news(String template, String kind, Words words, int i, Tag tag, Features features) {
        if (words.category(i) != null) {
            features.add(template, tag.name(), words.category(i).name());
            features.add(template, kind, tag.name(), words.category(i).name());
        }
    }

    /** A distance in words, coarsely. */
    static String away(int words) {
        return words <= 1 ? "1" : words <= 3 ? "3" : words <= 7 ? "7" : "far";
    }
}
