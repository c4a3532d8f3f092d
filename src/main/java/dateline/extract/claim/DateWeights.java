package dateline.extract.claim;

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
            String[] columns = line.split("\t", -1);
            long key = key(DateSign.valueOf(columns[0]), columns[1]);
            read.weights[read.rows.put(key)] = Double.parseDouble(columns[2 + language.ordinal()]);
        }
        return read;
    }

    double of(DateSign sign, String... values) {
        int row = rows.of(key(sign, values));
        return row < 0 ? 0 : weights[row];
    }

    /** The sign, and the hash of its values joined by blanks, worked out from their own so that they need not be joined. */
    private static long key(DateSign sign, String... values) {
        int hash = values[0].hashCode();
        for (int i = 1; i < values.length; i++) {
            hash = hash * 31 + ' ';
            for (int letter = 0; letter < values[i].length(); letter++) {
                hash *= 31;
            }
            hash += values[i].hashCode();
        }
        return sign.ordinal() + 1L << Integer.SIZE | hash & 0xFFFFFFFFL;
    }
}
