package dateline.extract;

import dateline.event.Role;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Document;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weight of each sign of a scene by logistic regression on annotated news, held near the values set by hand in
 * {@code scene-priors.txt}, and scores what it fits by cross-validation: documents of one fold, through the whole of
 * {@link ArticleReader}, with weights fitted to the other folds. Run by hand: {@code SceneWeights FILE.jsonl.gz LANG},
 * a line {@code {"text","places":[{"start","end","scene"}]}} a document, offsets in code points. With a third argument,
 * {@code rows}, it writes every name with its signs, for reading.
 */
final class SceneWeights {
    private static final int FOLDS = 10;

    private final JsonMapper mapper = new JsonMapper();
    private final Lexicon lexicon;
    private final List<Annotated> documents = new ArrayList<>();
    private final List<List<SceneFit.Row>> read = new ArrayList<>();

    /** @param places what is annotated, offsets in code points */
    private record Annotated(Document document, List<Mention> mentions, JsonNode places) {}

    private SceneWeights(String file, String lang) throws IOException {
        lexicon = Lexicon.of(lang);
        Geoparser geoparser = new Geoparser(Gazetteer.of(null));
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new FileInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode gold = mapper.readTree(line);
                Document document = new Document(gold.get("id").stringValue(), lang, gold.get("text").stringValue(), null,
                        null);
                documents.add(new Annotated(document, geoparser.mentions(document), gold.get("places")));
            }
        }
        documents.forEach(text -> read.add(rows(text)));
    }

    private List<SceneFit.Row> rows(Annotated text) {
        List<SceneFit.Row> rows = new ArrayList<>();
        each(text, (reading, name, signs, scene) -> rows.add(new SceneFit.Row(signs, scene)));
        return rows;
    }

    public static void main(String[] arguments) throws IOException {
        SceneWeights weights = new SceneWeights(arguments[0], arguments[1]);
        if (arguments.length > 2) {
            weights.write();
        } else {
            weights.validate();
        }
    }

    private void validate() {
        Map<Sign, Double> priors = SceneFit.priors();
        SceneScore mixed = held(priors, i -> i % FOLDS, i -> true);
        SceneScore odd = held(priors, i -> i % FOLDS, i -> i % 2 == 1);
        SceneScore blocks = held(priors, i -> i * FOLDS / documents.size(), i -> true);
        Map<Sign, Double> all = new SceneFit(rows(i -> true)).fit(priors);
        SceneScore same = new SceneScore();
        SceneScore ships = new SceneScore();
        IntStream.range(0, documents.size()).forEach(i -> score(i, Weights.of(all), same));
        IntStream.range(0, documents.size()).forEach(i -> score(i, Weights.shipped(), ships));
        all.forEach((sign, weight) -> System.out.printf(Locale.ROOT, "%s %.1f (prior %.1f, ships %.1f)%n", sign, weight,
                priors.getOrDefault(sign, 0.0), Weights.shipped().sum(Set.of(sign))));
        System.out.println("every tenth held out  " + mixed + ", of odd documents " + odd + "\na tenth in one piece held out  " + blocks + "\nfitted to all  " + same + "\nas it ships  " + ships);
    }

    private SceneScore held(Map<Sign, Double> priors, IntUnaryOperator foldOf, IntPredicate scored) {
        SceneScore held = new SceneScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Weights fitted = Weights.of(new SceneFit(rows(i -> foldOf.applyAsInt(i) != out)).fit(priors));
            IntStream.range(0, documents.size()).filter(i -> foldOf.applyAsInt(i) == out && scored.test(i))
                    .forEach(i -> score(i, fitted, held));
        }
        return held;
    }

    private void score(int document, Weights weights, SceneScore score) {
        Annotated text = documents.get(document);
        List<Finding> findings = new ArticleReader(text.document, text.mentions, lexicon, weights).findings();
        for (JsonNode place : text.places) {
            List<Finding> there = findings.stream().filter(f -> overlap(text, f.mention(), place)).toList();
            if (!there.isEmpty()) {
                score.add(there.stream().anyMatch(f -> f.role() == Role.SCENE), place.get("scene").booleanValue());
            }
        }
    }

    private List<SceneFit.Row> rows(IntPredicate which) {
        List<SceneFit.Row> rows = new ArrayList<>();
        IntStream.range(0, documents.size()).filter(which).forEach(i -> rows.addAll(read.get(i)));
        return rows;
    }

    private interface Seen {
        void name(Reading reading, Name name, Set<Sign> signs, boolean scene);
    }

    /** A name that overlaps no annotated one is left out. */
    private void each(Annotated text, Seen seen) {
        ArticleReader reader = new ArticleReader(text.document, text.mentions, lexicon, Weights.shipped());
        for (Reading reading : reader.withNames()) {
            for (Name name : reading.names()) {
                boolean known = false;
                boolean scene = false;
                for (JsonNode place : text.places) {
                    boolean here = overlap(text, name.mention(), place);
                    known |= here;
                    scene |= here && place.get("scene").booleanValue();
                }
                if (known) {
                    seen.name(reading, name, Signs.of(reading, name, reader.category(reading, name)), scene);
                }
            }
        }
    }

    private static boolean overlap(Annotated text, Mention mention, JsonNode place) {
        String all = text.document.text();
        int start = all.codePointCount(0, mention.start());
        int end = all.codePointCount(0, mention.end());
        return place.get("start").intValue() < end && start < place.get("end").intValue();
    }

    private void write() {
        for (int i = 0; i < documents.size(); i++) {
            int document = i;
            each(documents.get(i), (reading, name, signs, scene) -> {
                Words words = reading.words();
                String marked = words.text.substring(words.sentence.start(), name.mention().start()) + "[["
                        + name.mention().surface() + "]]"
                        + words.text.substring(name.mention().end(), words.sentence.end());
                System.out.println(mapper.writeValueAsString(Map.of("document", document, "scene", scene, "signs", signs,
                        "text", marked)));
            });
        }
    }
}
