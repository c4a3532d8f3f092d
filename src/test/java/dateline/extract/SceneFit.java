package dateline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Logistic regression over signs, each weight drawn to the value set for it by hand, and the cut that gives the best F. */
final class SceneFit {
    private static final double RIDGE = 6;
    private static final int ROUNDS = 300;
    private static final double STEP = 0.05;
    private static final int CUTS = 60;
    private static final int SMOOTH = 4; // steps to each side
    private static final double HAIR = 0.002;

    record Row(Set<Sign> signs, boolean scene) {}

    private final int[][] signs;
    private final boolean[] scenes;

    SceneFit(List<Row> rows) {
        signs = rows.stream().map(row -> row.signs.stream().mapToInt(Sign::ordinal).toArray()).toArray(int[][]::new);
        scenes = new boolean[rows.size()];
        for (int i = 0; i < scenes.length; i++) {
            scenes[i] = rows.get(i).scene;
        }
    }

    /** What is known of a sign before any text is looked at; zero for the others. "=" keeps it as it is. */
    static Map<Sign, Double> priors() {
        return read(true);
    }

    private static Map<Sign, Double> read(boolean all) {
        Map<Sign, Double> priors = new EnumMap<>(Sign.class);
        try (var in = SceneFit.class.getResourceAsStream("/extract/scene-priors.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.strip().split("\\s+");
                if (!line.startsWith("#") && cells.length > 1 && (all || cells.length > 2)) {
                    priors.put(Sign.valueOf(cells[0]), Double.parseDouble(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return priors;
    }

    Map<Sign, Double> fit(Map<Sign, Double> priors) {
        double[] prior = new double[Sign.values().length];
        priors.forEach((sign, value) -> prior[sign.ordinal()] = value);
        double[] weights = prior.clone();
        boolean[] kept = new boolean[prior.length];
        read(false).keySet().forEach(sign -> kept[sign.ordinal()] = true);
        double[] seen = new double[prior.length];
        for (int[] row : signs) {
            for (int sign : row) {
                seen[sign]++;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += kept[i] ? 0 : (gradient[i] - RIDGE * (weights[i] - prior[i])) / (seen[i] + RIDGE);
            }
        }
        weights[Sign.ALWAYS.ordinal()] -= cut(weights);
        Map<Sign, Double> fitted = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            fitted.put(sign, Math.round(weights[sign.ordinal()] * 10) / 10.0);
        }
        return fitted;
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < signs.length; i++) {
            double error = (scenes[i] ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, i)));
            for (int sign : signs[i]) {
                gradient[sign] += error;
            }
        }
        return gradient;
    }

    private double sum(double[] weights, int row) {
        double sum = 0;
        for (int sign : signs[row]) {
            sum += weights[sign];
        }
        return sum;
    }

    /** The lowest cut whose F, taken with that of its neighbours, is as good as the best but for a hair. */
    private double cut(double[] weights) {
        double[] around = new double[CUTS];
        double most = 0;
        for (int i = 0; i < CUTS; i++) {
            for (int step = -SMOOTH; step <= SMOOTH; step++) {
                around[i] += f(weights, (i - CUTS / 2 + step) * STEP) / (2 * SMOOTH + 1);
            }
            most = Math.max(most, around[i]);
        }
        int lowest = 0;
        while (around[lowest] < most - HAIR) {
            lowest++;
        }
        return (lowest - CUTS / 2) * STEP;
    }

    private double f(double[] weights, double cut) {
        SceneScore score = new SceneScore();
        for (int i = 0; i < signs.length; i++) {
            score.add(sum(weights, i) > cut, scenes[i]);
        }
        return score.f();
    }
}
