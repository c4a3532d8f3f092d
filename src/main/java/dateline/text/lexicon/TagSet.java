package dateline.text.lexicon;

import java.util.function.Consumer;

/** Some of the tags. A value: one bit a tag in three words of 64, so that a set costs no more than a small object. */
public record TagSet(long low, long high, long top) {
    public static final TagSet NONE = new TagSet(0, 0, 0);

    private static final Tag[] TAGS = Tag.values();

    static {
        checkRoom(Tag.values().length);
    }

    /** @throws IllegalStateException where there are more tags than bits, of which the last would be silently lost */
    static void checkRoom(int tags) {
        if (tags > 3 * Long.SIZE) {
            throw new IllegalStateException("a TagSet holds " + 3 * Long.SIZE + " tags; give it a fourth word");
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
        return switch (at / Long.SIZE) {
            case 0 -> new TagSet(1L << at, 0, 0);
            case 1 -> new TagSet(0, 1L << at, 0);
            default -> new TagSet(0, 0, 1L << at);
        };
    }

    public boolean has(Tag tag) {
        int at = tag.ordinal();
        return ((at < Long.SIZE ? low : at < 2 * Long.SIZE ? high : top) >>> at & 1) != 0;
    }

    public boolean hasAny(TagSet others) {
        return (low & others.low | high & others.high | top & others.top) != 0;
    }

    public boolean isEmpty() {
        return (low | high | top) == 0;
    }

    public TagSet with(TagSet others) {
        return others.isEmpty() ? this : isEmpty() ? others
                : new TagSet(low | others.low, high | others.high, top | others.top);
    }

    public TagSet without(TagSet others) {
        return new TagSet(low & ~others.low, high & ~others.high, top & ~others.top);
    }

    /** Those that are in both. */
    public TagSet in(TagSet others) {
        return new TagSet(low & others.low, high & others.high, top & others.top);
    }

    /** Each tag, in the order of {@link Tag}. */
    public void each(Consumer<Tag> take) {
        for (long rest = low; rest != 0; rest &= rest - 1) {
            take.accept(TAGS[Long.numberOfTrailingZeros(rest)]);
        }
        for (long rest = high; rest != 0; rest &= rest - 1) {
            take.accept(TAGS[Long.SIZE + Long.numberOfTrailingZeros(rest)]);
        }
        for (long rest = top; rest != 0; rest &= rest - 1) {
            take.accept(TAGS[2 * Long.SIZE + Long.numberOfTrailingZeros(rest)]);
        }
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
