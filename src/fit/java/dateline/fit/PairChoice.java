package dateline.fit;

import dateline.geoparse.sign.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the pairs of signs worth a weight of their own: those that a lasso over all pairs, all languages together, gives
 * most to, by weight in three samples of two thirds of the texts and by frequency.
 */
final class PairChoice {
    private static final double LASSO = 2;
    /** Of everything in the lasso, so that it has one answer. */
    private static final double RIDGE = 0.1;
    private static final int LEAST_SUPPORT = 80;
    /** Rows; only which weights are large is asked. */
    private static final double TOLERANCE = 1;

    private final List<NameRow> rows;
    private final int[][] support = new int[SignFeatures.SIGNS][SignFeatures.SIGNS];

    private PairChoice(List<NameRow> rows) {
        this.rows = rows;
        for (NameRow row : rows) {
            int[] signs = row.signs().ordinals();
            for (int a : signs) {
                for (int b : signs) {
                    support[a][b]++;
                }
            }
        }
    }

    /** The best first. */
    static List<SignPair> of(List<NameRow> rows) {
        return new PairChoice(rows).best();
    }

    private List<SignPair> best() {
        SignFeatures features = new SignFeatures(often());
        double[] sizes = new double[features.size()];
        for (int sample = 0; sample < NameRows.FOLDS; sample++) {
            int left = sample;
            double[] own = lasso(features, rows.stream().filter(row -> row.fold() != left).toList());
            Arrays.setAll(sizes, i -> sizes[i] + Math.abs(own[i]));
        }
        Comparator<Integer> byWorth = Comparator.comparingDouble(f -> -sizes[f] * Math.sqrt(support(features.pair(f))));
        return IntStream.range(SignFeatures.SIGNS, features.size()).filter(f -> sizes[f] != 0).boxed().sorted(byWorth)
                .map(features::pair).toList();
    }

    /** Pairs met often, neither of whose signs implies the other. */
    private List<SignPair> often() {
        List<SignPair> often = new ArrayList<>();
        for (int a = 0; a < SignFeatures.SIGNS; a++) {
            for (int b = a + 1; b < SignFeatures.SIGNS; b++) {
                SignPair pair = new SignPair(Sign.values()[a], Sign.values()[b]);
                if (support(pair) >= LEAST_SUPPORT && support(pair) < Math.min(support[a][a], support[b][b])) {
                    often.add(pair);
                }
            }
        }
        return often;
    }

    private int support(SignPair pair) {
        return support[pair.first().ordinal()][pair.second().ordinal()];
    }

    private static double[] lasso(SignFeatures features, List<NameRow> rows) {
        Penalty ridge = Penalty.ridge(features.size(), RIDGE);
        double[] lasso = new double[features.size()];
        Arrays.fill(lasso, SignFeatures.SIGNS, lasso.length, LASSO);
        Penalty penalty = new Penalty(ridge.prior(), ridge.ridge(), lasso, NamesFit.floors(features));
        return NamesFit.fit(features, rows, penalty, TOLERANCE);
    }
}
