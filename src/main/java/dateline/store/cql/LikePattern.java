package dateline.store.cql;

import java.util.Arrays;

/** A pattern of LIKE: % stands for any characters, _ for one, a backslash takes either as it is. */
final class LikePattern {
    private static final int ANY = -1;
    private static final int ONE = -2;

    /** Code points, or one of the two signs. */
    private final int[] pattern;

    private LikePattern(int[] pattern) {
        this.pattern = pattern;
    }

    static LikePattern of(String text) {
        int[] told = text.codePoints().toArray();
        int[] pattern = new int[told.length];
        int length = 0;
        for (int i = 0; i < told.length; i++) {
            boolean escaped = told[i] == '\\' && i + 1 < told.length;
            pattern[length++] = escaped ? told[++i] : told[i] == '%' ? ANY : told[i] == '_' ? ONE : told[i];
        }
        return new LikePattern(Arrays.copyOf(pattern, length));
    }

    /** The same with * for any characters, ? for one, and a backslash before each of these that stands for itself. */
    String wildcard() {
        StringBuilder wildcard = new StringBuilder();
        for (int sign : pattern) {
            switch (sign) {
                case ANY -> wildcard.append('*');
                case ONE -> wildcard.append('?');
                case '*', '?', '\\' -> wildcard.append('\\').appendCodePoint(sign);
                default -> wildcard.appendCodePoint(sign);
            }
        }
        return wildcard.toString();
    }

    /** Takes at most the product of both lengths, whatever the pattern: a sign for any gives back only to the last one. */
    boolean matches(String text) {
        int[] told = text.codePoints().toArray();
        int at = 0;
        int next = 0;
        int lastAny = -1;
        int resume = 0;
        while (at < told.length) {
            if (next < pattern.length && pattern[next] == ANY) {
                lastAny = next++;
                resume = at;
            } else if (next < pattern.length && (pattern[next] == ONE || pattern[next] == told[at])) {
                next++;
                at++;
            } else if (lastAny >= 0) {
                next = lastAny + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (next < pattern.length && pattern[next] == ANY) {
            next++;
        }
        return next == pattern.length;
    }
}
