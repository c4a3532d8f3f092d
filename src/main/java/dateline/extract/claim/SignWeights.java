package dateline.extract.claim;

import dateline.text.Decimal;
import dateline.text.Language;
import java.util.List;

/**
 * How much each sign weighs in one language, for several questions that are asked of the same signs. A table for a question: a
 * sign ({@code kind|value} or {@code kind|value|where}) and its weight in each language of the head line a row.
 */
final class SignWeights {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final KeyRows rows;
    private final int questions;
    /** By row, those of all questions together. */
    private final float[] weights;

    private SignWeights(int questions, int most) {
        rows = new KeyRows(most);
        weights = new float[questions * most];
        this.questions = questions;
    }

    /** @param tables the lines of each question's */
    static SignWeights of(Language language, List<List<String>> tables) {
        SignWeights read = new SignWeights(tables.size(), tables.stream().mapToInt(List::size).sum());
        for (int question = 0; question < tables.size(); question++) {
            List<String> lines = tables.get(question);
            int column = List.of(lines.get(0).split("\t")).indexOf(language.code());
            for (String line : lines.subList(1, lines.size())) {
                int row = read.rows.put(key(line.substring(0, line.indexOf('\t'))));
                read.weights[row * read.questions + question] = cell(line, column);
            }
        }
        return read;
    }

    private static float cell(String line, int column) {
        int start = 0;
        for (int i = 0; i < column; i++) {
            start = line.indexOf('\t', start) + 1;
        }
        int end = line.indexOf('\t', start);
        return Decimal.parseFloat(line, start, end < 0 ? line.length() : end);
    }

    private static long key(String sign) {
        int value = sign.indexOf('|');
        int where = sign.indexOf('|', value + 1);
        return where < 0 ? key(sign.substring(0, value), sign.substring(value + 1), null)
                : key(sign.substring(0, value), sign.substring(value + 1, where), sign.substring(where + 1));
    }

    private static long key(String kind, String value, String where) {
        return ((kind.hashCode() * MIX ^ value.hashCode()) * MIX ^ (where == null ? 0 : where.hashCode())) * MIX | 1;
    }

    Sum sum() {
        return new Sum();
    }

    /** Adds up the weights of the different signs it is told; no string is made of a sign. */
    final class Sum implements SignListener {
        private final RowSet taken = new RowSet();
        private final double[] sums = new double[questions];

        private Sum() {}

        @Override
        public void add(String kind, String value, String where) {
            int row = rows.of(key(kind, value, where));
            if (row >= 0 && taken.add(row)) {
                for (int question = 0; question < sums.length; question++) {
                    sums[question] += weights[row * sums.length + question];
                }
            }
        }

        double of(int question) {
            return sums[question];
        }
    }
}
