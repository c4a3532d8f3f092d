package dateline.fit;

import dateline.extract.claim.ClaimSigns;
import dateline.extract.claim.Hedging;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns from annotated scenes who says something and how surely it is told:
 * {@code ClaimFit SCENES RESOURCES} measures over folds of documents, then writes the weights of all of them to
 * {@code RESOURCES/extract}.
 */
public final class ClaimFit {
    private static final int FOLDS = 5;
    private static final double RIDGE_SOURCE = 8;
    private static final double RIDGE_CERTAINTY = 6;
    private static final double OWN = 2; // times the ridge of shared weights
    private static final double LEAST = 0.02; // a weight smaller in every language is left out
    private static final List<String> CLASSES = List.of("planned", "attributed");

    private final List<ClaimRow> rows;
    private final SignNumbers sourceSigns;
    /** By row: the likeliest source and the sum of its signs, by weights that its document had no part in. */
    private final Map<ClaimRow, Chosen> heldOut = new IdentityHashMap<>();
    private final Map<ClaimRow, Set<String>> signs = new IdentityHashMap<>();

    private record Chosen(ClaimSigns.Option option, double sum) {
        String source() {
            return ClaimSigns.says(option, sum) ? option.name() : null;
        }
    }

    private ClaimFit(List<ClaimRow> rows) {
        this.rows = rows;
        Map<String, Set<String>> documents = new TreeMap<>();
        for (ClaimRow row : rows) {
            row.options().forEach(option -> documents.computeIfAbsent(row.document(), d -> new TreeSet<>())
                    .addAll(SignNumbers.copies(option.signs(), row.language())));
        }
        this.sourceSigns = new SignNumbers(documents);
    }

    public static void main(String[] args) throws IOException {
        var fit = new ClaimFit(ClaimRows.read(Path.of(args[0])));
        fit.measureSources(); // certainty is learnt from the sources as they are chosen held out
        SignNumbers numbers = fit.certaintyNumbers();
        if (args.length == 1) {
            fit.measureCertainty(numbers);
            return;
        }
        Path folder = Path.of(args[1], "extract");
        fit.write(folder, "source", fit.sourceSigns, fit.sourceWeights(-1), 0);
        double[] weights = fit.certaintyWeights(numbers, -1);
        for (int k = 0; k < CLASSES.size(); k++) {
            fit.write(folder, CLASSES.get(k), numbers, weights, k * numbers.size());
        }
    }

    private double[] sourceWeights(int without) {
        List<ChoiceFit.Group> groups = new ArrayList<>();
        for (ClaimRow row : rows) {
            if (row.fold(FOLDS) != without && !row.options().isEmpty()) {
                int[][] options = new int[row.options().size()][];
                boolean[] right = new boolean[options.length];
                for (int o = 0; o < options.length; o++) {
                    options[o] = sourceSigns.of(row.options().get(o).signs(), row.language());
                    right[o] = row.attribution() != null && row.right(row.options().get(o).name());
                }
                groups.add(new ChoiceFit.Group(options, right));
            }
        }
        return new ChoiceFit(groups, sourceSigns.ridge(RIDGE_SOURCE, OWN * RIDGE_SOURCE)).weights();
    }

    private void measureSources() {
        Tally tally = new Tally("attribution");
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = sourceWeights(fold);
            for (ClaimRow row : rows) {
                if (row.fold(FOLDS) == fold) {
                    Chosen chosen = choose(row, weights);
                    heldOut.put(row, chosen);
                    tally.add(row.language(), fold, row.right(chosen.source()));
                }
            }
        }
        tally.print();
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
            if (row.fold(FOLDS) != without && (right >= 0 || row.certainty().equals("stated"))) {
                int[] planned = numbers.of(signs(row), row.language());
                int[] attributed = planned.clone();
                for (int i = 0; i < attributed.length; i++) {
                    attributed[i] += numbers.size();
                }
                groups.add(new ChoiceFit.Group(new int[][] {planned, attributed}, new boolean[] {right == 0, right == 1}));
            }
        }
        double[] one = numbers.ridge(RIDGE_CERTAINTY, OWN * RIDGE_CERTAINTY);
        double[] ridge = java.util.Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, ridge, one.length, one.length);
        return new ChoiceFit(groups, ridge).weights();
    }

    private void measureCertainty(SignNumbers numbers) {
        Tally tally = new Tally("certainty");
        Tally rules = new Tally("certainty by rule alone");
        Map<String, Integer> confusion = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = certaintyWeights(numbers, fold);
            for (ClaimRow row : rows) {
                if (row.fold(FOLDS) == fold) {
                    int[] planned = numbers.of(signs(row), row.language());
                    double attributed = 0;
                    for (int f : planned) {
                        attributed += weights[f + numbers.size()];
                    }
                    String read = Hedging.of(ClaimSigns.byRule(row.told()), ChoiceFit.sum(planned, weights), attributed,
                            ClaimSigns.doubt(heldOut.get(row).option, heldOut.get(row).sum)).name()
                            .toLowerCase(Locale.ROOT);
                    tally.add(row.language(), fold, read.equals(row.certainty()));
                    rules.add(row.language(), fold, ClaimSigns.byRule(row.told()).name().equalsIgnoreCase(row.certainty()));
                    confusion.merge(row.certainty() + " as " + read, 1, Integer::sum);
                }
            }
        }
        rules.print();
        tally.print();
        System.out.println(confusion);
    }

    private void write(Path folder, String name, SignNumbers numbers, double[] weights, int from) throws IOException {
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
        Files.write(folder.resolve(name + ".tsv"), lines);
    }

    /** Shares of right answers by language, over all rows and by fold. */
    private record Tally(String what, Map<String, int[][]> counts) {
        Tally(String what) {
            this(what, new TreeMap<>());
        }

        void add(String language, int fold, boolean right) {
            int[] count = counts.computeIfAbsent(language, l -> new int[FOLDS][2])[fold];
            count[0] += right ? 1 : 0;
            count[1]++;
        }

        void print() {
            counts.forEach((language, folds) -> {
                int right = 0;
                int all = 0;
                StringBuilder each = new StringBuilder();
                for (int[] fold : folds) {
                    right += fold[0];
                    all += fold[1];
                    each.append(String.format(Locale.ROOT, " %.2f", fold[0] / (double) Math.max(1, fold[1])));
                }
                System.out.printf(Locale.ROOT, "%s %s %.3f of %d; by fold%s%n", what, language, right / (double) all, all, each);
            });
        }
    }
}
