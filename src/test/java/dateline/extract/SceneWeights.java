package dateline.extract;

import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Document;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import dateline.geoparse.Sentences;
import dateline.geoparse.Span;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weight of each sign of a scene by logistic regression on annotated news, held near the weights that ship, and
 * prints both. Run by hand: {@code SceneWeights FILE.jsonl.gz LANG}, a line {@code {"text","places":[{"start","end",
 * "scene"}]}} a document, offsets in code points. What decides on {@code signs.txt} is the score that follows, and the
 * golden files.
 */
final class SceneWeights {
    private static final double RIDGE = 3; // draws a weight to the one that ships
    private static final int ROUNDS = 400;

    private record Row(Set<Sign> signs, boolean scene) {}

    private SceneWeights() {}

    public static void main(String[] arguments) throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(null));
        Lexicon lexicon = Lexicon.of(arguments[1]);
        List<Row> rows = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new FileInputStream(arguments[0])), StandardCharsets.UTF_8))) {
            JsonMapper mapper = new JsonMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                collect(mapper.readTree(line), geoparser, lexicon, rows);
            }
        }
        double[] shipped = shipped();
        double[] fitted = fit(rows, shipped);
        for (Sign sign : Sign.values()) {
            System.out.printf(Locale.ROOT, "%s %.1f (ships %.1f)%n", sign, fitted[sign.ordinal()],
                    shipped[sign.ordinal()]);
        }
    }

    private static void collect(JsonNode gold, Geoparser geoparser, Lexicon lexicon, List<Row> rows) {
        String text = gold.get("text").stringValue();
        List<Mention> mentions = geoparser.mentions(new Document("gold", lexicon.lang(), text, null, null)).stream()
                .filter(m -> m.place() != null).toList();
        List<Span> sentences = Sentences.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            List<Mention> inside = mentions.stream()
                    .filter(m -> m.start() >= sentence.start() && m.start() < sentence.end()).toList();
            if (!inside.isEmpty()) {
                Reading reading = Reading.of(text, sentence, i, 0, false, inside, lexicon);
                reading.names().forEach(name -> collect(reading, name, gold, rows));
            }
        }
    }

    /** A name that overlaps no annotated one is left out. */
    private static void collect(Reading reading, Name name, JsonNode gold, List<Row> rows) {
        String text = reading.words().text;
        int start = text.codePointCount(0, name.mention().start());
        int end = text.codePointCount(0, name.mention().end());
        boolean known = false;
        boolean scene = false;
        for (JsonNode place : gold.get("places")) {
            boolean overlaps = place.get("start").intValue() < end && start < place.get("end").intValue();
            known |= overlaps;
            scene |= overlaps && place.get("scene").booleanValue();
        }
        if (known) {
            rows.add(new Row(Signs.of(reading, name, Categories.of(reading, name, () -> null, () -> reading)), scene));
        }
    }

    private static double[] shipped() {
        double[] shipped = new double[Sign.values().length];
        for (Sign sign : Sign.values()) {
            shipped[sign.ordinal()] = Weights.shipped().sum(EnumSet.of(sign));
        }
        return shipped;
    }

    /** Each weight's own share of the gradient, round after round. */
    private static double[] fit(List<Row> rows, double[] prior) {
        double[] weights = prior.clone();
        double[] seen = new double[prior.length];
        rows.forEach(row -> row.signs.forEach(sign -> seen[sign.ordinal()]++));
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[prior.length];
            for (Row row : rows) {
                double sum = row.signs.stream().mapToDouble(sign -> weights[sign.ordinal()]).sum();
                double error = (row.scene ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                row.signs.forEach(sign -> gradient[sign.ordinal()] += error);
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] += (gradient[i] - RIDGE * (weights[i] - prior[i])) / (seen[i] + RIDGE);
            }
        }
        return weights;
    }
}
