package dateline.text.lexicon;

/** Some of the tags. A value: one bit a tag in two words of 64, so that a set costs no more than a small object. */
public record TagSet(long low, long high) {
    public static final TagSet NONE = new TagSet(0, 0);

    static {
        checkRoom(Tag.values().length);
    }

    /** @throws IllegalStateException where there are more tags than bits, of which the last would be silently lost */
    static void checkRoom(int tags) {
        if (tags > 2 * Long.SIZE) {
            throw new IllegalStateException("a TagSet holds " + 2 * Long.SIZE + " tags; give it a third word");
        }
    }

    public static TagSet of(Tag... tags) {
        TagSet set = NONE;
        for (Tag tag : tags) {
            set = set.with(bit(tag));
        }
        return set;
    }

    private static TagSet bit(Tag tag) {
        int at = tag.ordinal();
        return at < Long.SIZE ? new TagSet(1L << at, 0) : new TagSet(0, 1L << at);
    }

    public boolean has(Tag tag) {
        int at = tag.ordinal();
        return ((at < Long.SIZE ? low : high) >>> at & 1) != 0;
    }

    public boolean hasAny(TagSet others) {
        return (low & others.low | high & others.high) != 0;
    }

    public boolean isEmpty() {
        return (low | high) == 0;
    }

    public TagSet with(TagSet others) {
        return new TagSet(low | others.low, high | others.high);
    }

    public TagSet without(TagSet others) {
        return new TagSet(low & ~others.low, high & ~others.high);
    }

    /** Those that are in both. */
    public TagSet in(TagSet others) {
        return new TagSet(low & others.low, high & others.high);
    }

    /** All tags of a layer. */
    public static TagSet of(Tag.Layer layer) {
        TagSet set = NONE;
        for (Tag tag : Tag.values()) {
            set = tag.layer() == layer ? set.with(bit(tag)) : set;
        }
        return set;
    }
}
