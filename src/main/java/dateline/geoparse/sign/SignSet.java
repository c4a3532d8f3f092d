package dateline.geoparse.sign;

import java.util.function.Consumer;

/** The signs of one candidate: a bit each, since every name of a text has one. */
public final class SignSet {
    private static final Sign[] SIGNS = Sign.values();
    private static final int WORDS = (SIGNS.length + Long.SIZE - 1) / Long.SIZE;

    private final long[] bits;

    SignSet() {
        this(new long[WORDS]);
    }

    private SignSet(long[] bits) {
        this.bits = bits;
    }

    public static SignSet of(Sign... signs) {
        SignSet set = new SignSet();
        for (Sign sign : signs) {
            set.add(sign);
        }
        return set;
    }

    void add(Sign sign) {
        bits[sign.ordinal() / Long.SIZE] |= 1L << sign.ordinal();
    }

    /** Adds a sign if it holds. */
    void note(boolean holds, Sign sign) {
        if (holds) {
            add(sign);
        }
    }

    public boolean has(Sign sign) {
        return has(sign.ordinal());
    }

    boolean has(int sign) {
        return (bits[sign / Long.SIZE] >>> sign & 1) != 0;
    }

    boolean hasAny(Sign... signs) {
        for (Sign sign : signs) {
            if (has(sign)) {
                return true;
            }
        }
        return false;
    }

    /** These and others, as a set of its own. */
    public SignSet with(SignSet others) {
        long[] both = bits.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= others.bits[i];
        }
        return new SignSet(both);
    }

    /** These less others, as a set of its own. */
    public SignSet without(SignSet others) {
        long[] rest = bits.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~others.bits[i];
        }
        return new SignSet(rest);
    }

    /** The numbers of the signs, rising. */
    public int[] ordinals() {
        int[] ordinals = new int[size()];
        int next = 0;
        for (int word = 0; word < WORDS; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                ordinals[next++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return ordinals;
    }

    /** The first sign from a number on, or -1. */
    int next(int from) {
        for (int word = from / Long.SIZE; word < WORDS; word++) {
            long rest = word == from / Long.SIZE ? bits[word] >>> from << from : bits[word];
            if (rest != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    public int size() {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Each sign, in the order of {@link Sign}. */
    public void each(Consumer<Sign> take) {
        for (int ordinal : ordinals()) {
            take.accept(SIGNS[ordinal]);
        }
    }
}
