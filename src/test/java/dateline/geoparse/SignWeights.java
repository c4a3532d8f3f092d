package dateline.geoparse;

import dateline.gazetteer.Gazetteer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weight of each sign by logistic regression on annotated news, and prints {@code weights.tsv}. Run by hand:
 * {@code SignWeights DIRECTORY-OF-JSONL.GZ}. A candidate counts as a place where it overlaps an annotated scored name,
 * as none where it overlaps no annotated name, and is left out where only unscored ones. Only the weights a language come
 * out of the annotation, none of its words.
 */
final class SignWeights {
    private static final double RIDGE = 3;
    /** Taken off the log-odds of every name: a wrong pin is worse than a missing one. */
    private static final double CAUTION = 0.15;
    private static final double LEAST_OF_REASON = 0.2;
    private static final int ROUNDS = 400;
    private static final List<Weights.Pair> PAIRS = Weights.of("ru").pairs();

    record Row(int[] signs, boolean place, double weight) {}

    private SignWeights() {}

    public static void main(String[] arguments) throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(null));
        Map<String, List<Row>> byLanguage = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith(".jsonl.gz")) {
                    continue;
                }
                String lang = file.getFileName().toString().replaceAll(".*-(..)\\.jsonl\\.gz", "$1");
                List<Row> rows = rows(geoparser, file);
                System.err.println(file.getFileName() + ": " + rows.size() + " candidates, "
                        + rows.stream().filter(Row::place).count() + " places");
                byLanguage.computeIfAbsent(lang, l -> new ArrayList<>()).addAll(rows);
            }
        }
        Map<String, double[]> fitted = new TreeMap<>();
        double[] shared = fit(byLanguage.values().stream().flatMap(List::stream).toList(), new double[Sign.values().length + PAIRS.size()]);
        byLanguage.forEach((lang, rows) -> fitted.put(lang, fit(rows, shared)));
        print(fitted, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static List<Row> rows(Geoparser geoparser, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        List<String> lines;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        }
        for (String line : lines) {
            JsonNode node = mapper.readTree(line);
            String text = node.get("text").stringValue();
            for (Candidate c : geoparser.weighed(text, node.get("lang").stringValue(), Tokens.of(text))) {
                int start = text.codePointCount(0, c.start);
                int end = start + text.codePointCount(c.start, c.end);
                boolean scored = false;
                boolean touched = false;
                for (JsonNode gold : node.get("gold")) {
                    boolean overlaps = gold.get("start").intValue() < end && start < gold.get("end").intValue();
                    touched |= overlaps;
                    scored |= overlaps && gold.get("scored").booleanValue();
                }
                if (scored || !touched) {
                    rows.add(new Row(features(c), scored, 1));
                }
            }
        }
        return rows;
    }

    /** The numbers of its signs, then of the pairs that weights.tsv names. */
    private static int[] features(Candidate c) {
        IntStream pairs = IntStream.range(0, PAIRS.size()).filter(i -> PAIRS.get(i).holds(c.signs))
                .map(i -> Sign.values().length + i);
        return IntStream.concat(c.signs.stream().mapToInt(Sign::ordinal), pairs).toArray();
    }

    /** Gradient descent with momentum; the ridge draws each weight to its prior. */
    private static double[] fit(List<Row> rows, double[] prior) {
        int n = prior.length;
        double[] weights = prior.clone();
        double[] scale = new double[n];
        for (Row row : rows) {
            for (int s : row.signs) {
                scale[s] += 0.25 * 4;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n];
            for (Row row : rows) {
                double sum = 0;
                for (int s : row.signs) {
                    sum += weights[s];
                }
                double error = row.weight * ((row.place ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
                for (int s : row.signs) {
                    gradient[s] += error;
                }
            }
            for (int s = 0; s < n; s++) {
                double moved = weights[s] + (gradient[s] - RIDGE * (weights[s] - prior[s])) / (scale[s] + RIDGE);
                weights[s] = Math.max(moved, floor(s));
            }
        }
        return weights;
    }

    /** A sign that a reader is told as a reason for a place never weighs against it. */
    private static double floor(int feature) {
        boolean told = feature < Sign.values().length && Sign.values()[feature].reason() != null;
        return told ? LEAST_OF_REASON : Double.NEGATIVE_INFINITY;
    }

    private static void print(Map<String, double[]> fitted, PrintStream out) {
        out.println("# The weight of each sign, by language: log-odds that a name with this sign is a place here.");
        out.println("# Fitted by SignWeights (in the tests) on annotated news; src/docs/geoparser.md tells how.");
        List<String> languages = Geoparser.LANGUAGES;
        out.println("sign\t" + String.join("\t", languages));
        for (int i = 0; i < Sign.values().length + PAIRS.size(); i++) {
            int pair = i - Sign.values().length;
            StringBuilder row = new StringBuilder(pair < 0 ? Sign.values()[i].name()
                    : PAIRS.get(pair).first() + "+" + PAIRS.get(pair).second());
            for (String lang : languages) {
                row.append('\t').append(String.format(Locale.ROOT, "%.2f", fitted.get(lang)[i] - (i == 0 ? CAUTION : 0)));
            }
            out.println(row);
        }
    }
}
