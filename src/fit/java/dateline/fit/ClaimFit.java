package dateline.fit;

import dateline.extract.MarkedArticle;
import dateline.extract.TriedReader;
import dateline.extract.claim.ClaimSigns;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns from annotated scenes who says something and how surely it is told.
 */
public final class ClaimFit {
    private static final double RIDGE_SOURCE = 8;
    private static final double RIDGE_CERTAINTY = 6;
    private static final double OWN = 2; // times the ridge of shared weights
    private static final double LEAST = 0.02; // a weight smaller in every language is left out
    private static final List<String> CLASSES = List.of("planned", "attributed");

    private final List<ClaimRow> rows;
    private final int folds;
    private final SignNumbers sourceSigns;
    private final SignNumbers certaintySigns;
    /** By row: the likeliest source and the sum of its signs, by weights that its document had no part in. */
    private final Map<ClaimRow, Chosen> heldOut = new IdentityHashMap<>();
    private final Map<ClaimRow, Set<String>> signs = new IdentityHashMap<>();

    private record Chosen(ClaimSigns.Option option, double sum) {}

    /** @param readers by fold, what its articles are read with, so that days are told as held out */
    ClaimFit(List<MarkedArticle> articles, List<TriedReader> readers) {
        this.rows = ClaimRows.of(articles, readers);
        this.folds = readers.size();
        Map<String, Set<String>> documents = new TreeMap<>();
        for (ClaimRow row : rows) {
            row.options().forEach(option -> documents.computeIfAbsent(row.document(), d -> new TreeSet<>())
                    .addAll(SignNumbers.copies(option.signs(), row.language())));
        }
        this.sourceSigns = new SignNumbers(documents);
        chooseSources();
        this.certaintySigns = certaintyNumbers();
    }

    /** By name, the lines of each table, learnt from all articles but those of a fold; from all where that is -1. */
    Map<String, List<String>> tables(int without) {
        Map<String, List<String>> tables = new TreeMap<>();
        tables.put("source", table(sourceSigns, sourceWeights(without), 0));
        double[] weights = certaintyWeights(certaintySigns, without);
        for (int k = 0; k < CLASSES.size(); k++) {
            tables.put(CLASSES.get(k), table(certaintySigns, weights, k * certaintySigns.size()));
        }
        return tables;
    }

    private double[] sourceWeights(int without) {
        List<ChoiceFit.Group> groups = new ArrayList<>();
        for (ClaimRow row : rows) {
            if (row.fold() != without && !row.options().isEmpty()) {
                int[][] options = new int[row.options().size()][];
                boolean[] right = new boolean[options.length];
                for (int o = 0; o < options.length; o++) {
                    options[o] = sourceSigns.of(row.options().get(o).signs(), row.language());
                    right[o] = row.attribution() != null && row.right(row.options().get(o).name());
                }
                groups.add(new ChoiceFit.Group(options, right, row.weight()));
            }
        }
        return new ChoiceFit(groups, sourceSigns.ridge(RIDGE_SOURCE, OWN * RIDGE_SOURCE)).weights();
    }

    /** Certainty is learnt from the sources as they are chosen held out. */
    private void chooseSources() {
        for (int fold = 0; fold < folds; fold++) {
            double[] weights = sourceWeights(fold);
            for (ClaimRow row : rows) {
                if (row.fold() == fold) {
                    heldOut.put(row, choose(row, weights));
                }
            }
        }
    }

    private Chosen choose(ClaimRow row, double[] weights) {
        Chosen best = new Chosen(null, Double.NEGATIVE_INFINITY);
        for (ClaimSigns.Option option : row.options()) {
            double sum = ChoiceFit.sum(sourceSigns.of(option.signs(), row.language()), weights);
            best = sum > best.sum ? new Chosen(option, sum) : best;
        }
        return best;
    }

    private Set<String> signs(ClaimRow row) {
        return signs.computeIfAbsent(row, r -> ClaimSigns.certainty(r.told(), heldOut.get(r).option, heldOut.get(r).sum));
    }

    private SignNumbers certaintyNumbers() {
        Map<String, Set<String>> documents = new TreeMap<>();
        rows.forEach(row -> documents.computeIfAbsent(row.document(), d -> new TreeSet<>())
                .addAll(SignNumbers.copies(signs(row), row.language())));
        return new SignNumbers(documents);
    }

    /** The weights for planned, then those for attributed; what is denied or unsure is left to the rules. */
    private double[] certaintyWeights(SignNumbers numbers, int without) {
        List<ChoiceFit.Group> groups = new ArrayList<>();
        for (ClaimRow row : rows) {
            int right = CLASSES.indexOf(row.certainty());
            if (row.fold() != without && (right >= 0 || row.certainty().equals("stated"))) {
                int[] planned = numbers.of(signs(row), row.language());
                int[] attributed = planned.clone();
                for (int i = 0; i < attributed.length; i++) {
                    attributed[i] += numbers.size();
                }
                groups.add(new ChoiceFit.Group(new int[][] {planned, attributed}, new boolean[] {right == 0, right == 1}, row.weight()));
            }
        }
        double[] one = numbers.ridge(RIDGE_CERTAINTY, OWN * RIDGE_CERTAINTY);
        double[] ridge = java.util.Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, ridge, one.length, one.length);
        return new ChoiceFit(groups, ridge).weights();
    }

    private static List<String> table(SignNumbers numbers, double[] weights, int from) {
        double[] part = java.util.Arrays.copyOfRange(weights, from, from + numbers.size());
        List<String> lines = new ArrayList<>();
        lines.add("# What each sign of extract/claim weighs in each language. Learnt by dateline.fit.ClaimFit; do not edit.");
        StringBuilder head = new StringBuilder("sign");
        for (Language language : Language.values()) {
            head.append('\t').append(language.code());
        }
        lines.add(head.toString());
        for (String sign : numbers.signs()) {
            StringBuilder line = new StringBuilder(sign);
            boolean weighs = false;
            for (Language language : Language.values()) {
                double weight = numbers.weight(sign, language.code(), part);
                weighs |= Math.abs(weight) >= LEAST;
                line.append('\t').append(String.format(Locale.ROOT, "%.2f", weight).replaceAll("^-?0\\.00$", "0"));
            }
            if (weighs) {
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
