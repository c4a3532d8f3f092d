package dateline.fit;

import dateline.gazetteer.Gazetteer;
import dateline.geoparse.sign.Looks;
import dateline.geoparse.sign.SecondLook;
import dateline.geoparse.sign.Sign;
import dateline.geoparse.sign.WordWeights;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Fits the weight of each sign of a place name, at the first and the second look. A ridge fits all languages together, and
 * another draws each language's own weights to those. Only numbers come out of the annotation, none of its words.
 */
final class NamesFit {
    /** How many pairs of signs have a weight; more are no better on news not seen (src/docs/geoparser.md). */
    private static final int PAIRS = 800;
    /** Log-odds taken off every name: a wrong pin is worse than a missing one. */
    private static final double CAUTION = 0.15;
    /** Spanish annotated news is half about sport, where a country's name is its team's: its weights are careful enough. */
    private static final double SPANISH_CAUTION = 0;
    /** A sign that a reader is told as a reason for a place never weighs against it. */
    private static final double LEAST_OF_REASON = 0.2;
    /** That a name is foreign weighs little, however seldom the local papers among the annotated ones speak of abroad. */
    private static final double LEAST_OF_FOREIGN = -0.6;
    private static final double SHARED_RIDGE = 3;
    private static final double LANGUAGE_RIDGE = 12;
    /** Rows: a weight is then within 0.003 of where it ends. */
    private static final double TOLERANCE = 0.01;

    private final NameRows rows;
    private final List<AnnotatedText> texts;

    NamesFit(Gazetteer gazetteer, List<AnnotatedText> texts) {
        this.rows = new NameRows(gazetteer);
        this.texts = texts;
    }

    /** The tables of both looks. */
    Tables tables() {
        SignTable none = SignTable.none();
        SignTable first = firstLook(rows.of(texts, looks(none, none, Map.of())));
        List<NameRow> seen = rows.of(texts, looks(first, none, Map.of()));
        SignTable second = table(seen, PairChoice.of(seen).stream().limit(PAIRS).toList());
        return new Tables(first, second, WordFit.of(seen, second, rows.openWords(texts)));
    }

    /** What the signs weigh at the first look and the second, and what words do. */
    record Tables(SignTable first, SignTable second, Map<Language, Map<Integer, Double>> words) {
        private static final String HEAD = """
                # The weight of each sign, by language: log-odds that a name with this sign is a place here%s.
                # Fitted by `mvn -Pfit test` (dateline.fit.NamesFit) on annotated news; src/docs/geoparser.md tells how.
                """;

        Function<Language, Looks> looks() {
            return NamesFit.looks(first, second, words);
        }

        void write(Path resources) throws IOException {
            Path folder = resources.resolve("geoparse");
            write(first, ", at a first look", folder.resolve(Looks.FIRST));
            write(second, "", folder.resolve(Looks.SECOND));
            for (Map.Entry<Language, Map<Integer, Double>> own : words.entrySet()) {
                Files.write(folder.resolve(WordWeights.file(own.getKey())), WordWeights.bytes(own.getValue()));
            }
        }

        private static void write(SignTable table, String look, Path file) throws IOException {
            Files.writeString(file, HEAD.formatted(look) + String.join("\n", table.lines()) + "\n");
        }
    }

    static Function<Language, Looks> looks(SignTable first, SignTable second, Map<Language, Map<Integer, Double>> words) {
        return language -> new Looks(first.of(language), second.of(language),
                WordWeights.of(words.getOrDefault(language, Map.of())));
    }

    static SignTable firstLook(List<NameRow> rows) {
        return table(rows.stream().map(row -> row.with(row.signs().without(SecondLook.SIGNS))).toList(), List.of());
    }

    static SignTable table(List<NameRow> rows, List<SignPair> pairs) {
        SignFeatures features = new SignFeatures(pairs);
        double[] floors = floors(features);
        double[] none = new double[features.size()];
        double[] shared = fit(features, rows, new Penalty(none, Penalty.filled(none.length, SHARED_RIDGE), none, floors),
                TOLERANCE);
        double[] ridge = Penalty.filled(none.length, LANGUAGE_RIDGE);
        Map<Language, double[]> weights = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<NameRow> own = rows.stream().filter(row -> row.language() == language).toList();
            double[] fitted = fit(features, own, new Penalty(shared, ridge, none, floors), TOLERANCE);
            fitted[Sign.ALWAYS.ordinal()] -= caution(language);
            weights.put(language, fitted);
        }
        return new SignTable(pairs, weights);
    }

    static double caution(Language language) {
        return language == Language.ES ? SPANISH_CAUTION : CAUTION;
    }

    static double[] fit(SignFeatures features, List<NameRow> rows, Penalty penalty, double tolerance) {
        boolean[] places = new boolean[rows.size()];
        IntStream.range(0, places.length).forEach(i -> places[i] = rows.get(i).place());
        double[] rowWeights = rows.stream().mapToDouble(NameRow::weight).toArray();
        return new LogisticFit(features.rows(rows), places, rowWeights, penalty).weights(tolerance);
    }

    static double[] floors(SignFeatures features) {
        return IntStream.range(0, features.size()).mapToDouble(f -> floor(features, f)).toArray();
    }

    private static double floor(SignFeatures features, int feature) {
        SignPair pair = features.pair(feature);
        if (pair != null) {
            return pair.has(Sign.LOCAL_NAME) ? LEAST_OF_FOREIGN / 2 : Double.NEGATIVE_INFINITY;
        }
        Sign sign = Sign.values()[feature];
        return sign == Sign.LOCAL_NAME ? LEAST_OF_FOREIGN
                : sign.reason() != null ? LEAST_OF_REASON : Double.NEGATIVE_INFINITY;
    }
}
