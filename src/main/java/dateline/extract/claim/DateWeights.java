package dateline.extract.claim;

import dateline.text.Decimal;
import dateline.text.Language;
import java.util.List;

/** How much each sign of a date weighs in one language: {@code extract/dates.tsv}, as {@code dateline.fit.DateFit} learnt it. */
public final class DateWeights {
    private final KeyRows rows;
    private final double[] weights;

    private DateWeights(int most) {
        rows = new KeyRows(most);
        weights = new double[most];
    }

    /** @param lines a line a sign, its value and its weight in every language, in the order of {@link Language} */
    public static DateWeights of(Language language, List<String> lines) {
        DateWeights read = new DateWeights(lines.size());
        for (String line : lines) {
            int sign = line.indexOf('\t');
            int value = line.indexOf('\t', sign + 1);
            long key = key(DateSign.valueOf(line.substring(0, sign)), line.substring(sign + 1, value));
            read.weights[read.rows.put(key)] = weight(line, value + 1, language.ordinal());
        }
        return read;
    }

    /** The number of a column, of those that begin at a place of the line. */
    private static double weight(String line, int first, int column) {
        int start = first;
        for (int i = 0; i < column; i++) {
            start = line.indexOf('\t', start) + 1;
        }
        int end = line.indexOf('\t', start);
        return Decimal.parseDouble(line, start, end < 0 ? line.length() : end);
    }

    double of(DateSign sign, String value) {
        return of(key(sign, value));
    }

    double of(DateSign sign, String first, String second) {
        return of(key(sign, joined(first.hashCode(), second)));
    }

    double of(DateSign sign, String first, String second, String third) {
        return of(key(sign, joined(joined(first.hashCode(), second), third)));
    }

    private double of(long key) {
        int row = rows.of(key);
        return row < 0 ? 0 : weights[row];
    }

    private static long key(DateSign sign, String value) {
        return key(sign, value.hashCode());
    }

    /** The sign, and the hash of its values joined by blanks. */
    private static long key(DateSign sign, int hash) {
        return sign.ordinal() + 1L << Integer.SIZE | hash & 0xFFFFFFFFL;
    }

    /** The hash of a text with this hash, a blank and another one, worked out from theirs so that they need not be joined. */
    private static int joined(int hash, String next) {
        int joined = hash * 31 + ' ';
        for (int letter = 0; letter < next.length(); letter++) {
            joined *= 31;
        }
        return joined + next.hashCode();
    }
}
