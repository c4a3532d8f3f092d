package dateline.geoparse;

import dateline.geoparse.SignRows.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Fits the weight of each sign by logistic regression on annotated news, and prints {@code weights.tsv}. Run by hand:
 * {@code SignWeights DIRECTORY-OF-JSONL.GZ PAIRS [FOLDS]}. A lasso over all pairs of signs, all languages together, tells
 * which pairs are worth keeping; then a ridge fits all languages together, and draws each language's own weights to
 * that. Only numbers come out of the annotation, none of its words. With 0 pairs it prints {@code first-look.tsv}, which
 * leaves out the signs of {@link SecondLook} and must be in place before the others are fitted. With FOLDS it fits on all but
 * every n-th document and tells how the candidates of those are judged, instead of printing the weights.
 */
final class SignWeights {
    private static final double SHARED_RIDGE = 3;
    private static final double LANGUAGE_RIDGE = 12;
    private static final double LANGUAGE_PAIR_RIDGE = 25;
    private static final double LASSO = 2;
    /** How often pairs are picked, each time of two thirds of the documents, so that no few of them pick a pair. */
    private static final int SAMPLES = 3;
    private static final int LEAST_SUPPORT = 80;
    /**
     * Taken off the log-odds of every name: a wrong pin is worse than a missing one. Nothing in Spanish, whose annotated
     * news is half about sport, where a country's name is its team's, so that its weights are careful enough.
     */
    private static final Map<String, Double> CAUTION = Map.of("ru", 0.15, "uk", 0.15, "es", 0.0, "en", 0.15);
    private static final double LEAST_OF_REASON = 0.2;
    private static final double LEAST_OF_FOREIGN = -0.6;
    private static final int SIGNS = Sign.values().length;

    private final List<Weights.Pair> pairs;

    private SignWeights(List<Weights.Pair> pairs) {
        this.pairs = pairs;
    }

    public static void main(String[] arguments) throws IOException {
        int pairs = Integer.parseInt(arguments[1]);
        List<Row> rows = SignRows.of(Path.of(arguments[0]));
        if (pairs == 0) {
            rows.forEach(row -> row.signs().removeAll(SecondLook.SIGNS));
        }
        if (arguments.length > 2) {
            judge(rows, pairs, Integer.parseInt(arguments[2]));
            return;
        }
        SignWeights weights = new SignWeights(pairs(rows, pairs));
        weights.print(weights.fitted(rows), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void judge(List<Row> rows, int pairs, int folds) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<Row> train = rows.stream().filter(r -> r.document() % folds != held).toList();
            SignWeights weights = new SignWeights(pairs(train, pairs));
            Map<String, double[]> fitted = weights.fitted(train);
            for (Row row : rows) {
                if (row.document() % folds == held && row.judged()) {
                    double sum = -CAUTION.get(row.lang());
                    for (int f : weights.features(row)) {
                        sum += fitted.get(row.lang())[f];
                    }
                    counts.computeIfAbsent(row.lang(), l -> new int[4])[(row.place() ? 2 : 0) + (sum > 0 ? 1 : 0)]++;
                }
            }
        }
        counts.forEach((lang, n) -> System.out.printf(Locale.ROOT, "%s: precision %.3f, recall of candidates %.3f%n", lang,
                n[3] / (double) (n[1] + n[3]), n[3] / (double) (n[2] + n[3])));
    }

    /** The pairs that a lasso over all of them gives most weight to, by weight in three samples and by frequency. */
    private static List<Weights.Pair> pairs(List<Row> rows, int most) {
        if (most == 0) {
            return List.of();
        }
        int[][] support = new int[SIGNS][SIGNS];
        for (Row row : rows) {
            for (Sign a : row.signs()) {
                for (Sign b : row.signs()) {
                    support[a.ordinal()][b.ordinal()]++;
                }
            }
        }
        List<Weights.Pair> all = new ArrayList<>();
        for (int a = 0; a < SIGNS; a++) {
            for (int b = a + 1; b < SIGNS; b++) {
                int both = support[a][b];
                if (both >= LEAST_SUPPORT && both < Math.min(support[a][a], support[b][b])) {
                    all.add(new Weights.Pair(Sign.values()[a], Sign.values()[b]));
                }
            }
        }
        SignWeights every = new SignWeights(all);
        double[] weights = new double[SIGNS + all.size()];
        for (int sample = 0; sample < SAMPLES; sample++) {
            int left = sample;
            List<Row> part = rows.stream().filter(row -> isIn(row.document(), left)).toList();
            double[] own = every.fit(part, new double[weights.length], 0.1, 0.1, LASSO);
            Arrays.setAll(weights, i -> weights[i] + Math.abs(own[i]));
        }
        IntToDoubleFunction worth = i -> -weights[SIGNS + i]
                * Math.sqrt(support[all.get(i).first().ordinal()][all.get(i).second().ordinal()]);
        return IntStream.range(0, all.size()).filter(i -> weights[SIGNS + i] != 0).boxed()
                .sorted((i, j) -> Double.compare(worth.applyAsDouble(i), worth.applyAsDouble(j))).limit(most).map(all::get)
                .toList();
    }

    /** Whether a document is in a sample: all but one in three, others for each. */
    private static boolean isIn(int document, int sample) {
        return Math.floorMod((document * 0x9E3779B9) >>> 16, SAMPLES) != sample;
    }

    private Map<String, double[]> fitted(List<Row> rows) {
        double[] shared = fit(rows, new double[SIGNS + pairs.size()], SHARED_RIDGE, SHARED_RIDGE, 0);
        Map<String, double[]> fitted = new TreeMap<>();
        for (String lang : Geoparser.LANGUAGES) {
            List<Row> own = rows.stream().filter(row -> row.lang().equals(lang)).toList();
            fitted.put(lang, fit(own, shared, LANGUAGE_RIDGE, LANGUAGE_PAIR_RIDGE, 0));
        }
        return fitted;
    }

    private double[] fit(List<Row> rows, double[] prior, double ridge, double pairRidge, double pairLasso) {
        boolean[] places = new boolean[rows.size()];
        IntStream.range(0, places.length).forEach(i -> places[i] = rows.get(i).place());
        double[] ridges = new double[prior.length];
        double[] lasso = new double[prior.length];
        double[] floor = new double[prior.length];
        Arrays.fill(ridges, 0, SIGNS, ridge);
        Arrays.fill(ridges, SIGNS, prior.length, pairRidge);
        Arrays.fill(lasso, SIGNS, prior.length, pairLasso);
        Arrays.setAll(floor, this::floor);
        return new LogisticFit(rows.stream().map(this::features).toList(), places,
                rows.stream().mapToDouble(Row::weight).toArray(), prior, ridges, lasso, floor).weights();
    }

    /** The numbers of a row's signs, then of its pairs. */
    private int[] features(Row row) {
        IntStream held = IntStream.range(0, pairs.size()).filter(i -> pairs.get(i).holds(row.signs())).map(i -> SIGNS + i);
        return IntStream.concat(row.signs().stream().mapToInt(Sign::ordinal), held).toArray();
    }

    /**
     * A sign that a reader is told as a reason for a place never weighs against it; that a name is foreign weighs little,
     * however seldom the local papers among the annotated ones speak of abroad.
     */
    private double floor(int feature) {
        if (feature >= SIGNS) {
            Weights.Pair pair = pairs.get(feature - SIGNS);
            boolean foreign = pair.first() == Sign.LOCAL_NAME || pair.second() == Sign.LOCAL_NAME;
            return foreign ? LEAST_OF_FOREIGN / 2 : Double.NEGATIVE_INFINITY;
        }
        return Sign.values()[feature] == Sign.LOCAL_NAME ? LEAST_OF_FOREIGN
                : Sign.values()[feature].reason() != null ? LEAST_OF_REASON : Double.NEGATIVE_INFINITY;
    }

    private void print(Map<String, double[]> fitted, PrintStream out) {
        out.println("# The weight of each sign, by language: log-odds that a name with this sign is a place here.");
        out.println("# Fitted by SignWeights (in the tests) on annotated news; src/docs/geoparser.md tells how."
                + (pairs.isEmpty() ? " A first look, before SecondLook." : ""));
        out.println("sign\t" + String.join("\t", Geoparser.LANGUAGES));
        for (int i = 0; i < SIGNS + pairs.size(); i++) {
            if (pairs.isEmpty() && SecondLook.SIGNS.contains(Sign.values()[i])) {
                continue;
            }
            StringBuilder row = new StringBuilder(i < SIGNS ? Sign.values()[i].name()
                    : pairs.get(i - SIGNS).first() + "+" + pairs.get(i - SIGNS).second());
            for (String lang : Geoparser.LANGUAGES) {
                row.append('\t').append(String.format(Locale.ROOT, "%.2f", fitted.get(lang)[i] - (i == 0 ? CAUTION.get(lang) : 0)));
            }
            out.println(row);
        }
    }
}
