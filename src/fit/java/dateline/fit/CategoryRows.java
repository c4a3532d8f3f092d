package dateline.fit;

import dateline.event.Category;
import dateline.extract.CategoryNames;
import dateline.extract.CategoryRow;
import dateline.extract.sentence.Words;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Span;
import dateline.text.Stretch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads names whose category is known: {@code scenes/*.jsonl.gz} of a directory, and the golden sentences of the tests. */
final class CategoryRows {
    private static final double UNSURE = 0.5; // how much a name counts that may or may not be a scene
    private static final double WRITTEN = 0.5; // and one of a sentence written for the tests

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{3,}");

    private final JsonMapper mapper = new JsonMapper();
    private final CategoryNames reader = new CategoryNames();
    private final List<Known> known = new ArrayList<>();

    /**
     * A name with what tells its category, and the right one.
     *
     * @param document its text's number
     * @param fold a number by which texts are told apart, the same for the same text
     * @param subjects beginnings of the words that its text writes small, so that names are none of them
     * @param scored whether it counts when measured
     */
    record Known(CategoryRow row, Category right, int document, Set<String> subjects, int fold, double weight, boolean scored) {}

    private CategoryRows() {}

    static List<Known> read(Path data, Path golden) throws IOException {
        CategoryRows rows = new CategoryRows();
        int documents = 0;
        for (Language language : Language.values()) {
            Path file = data.resolve("scenes").resolve(language.code() + ".jsonl.gz");
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    rows.scenes(rows.mapper.readTree(line), language, documents++);
                }
            }
            for (String line : Files.readAllLines(golden.resolve(language.code() + ".tsv"))) {
                if (!line.startsWith("#")) {
                    rows.golden(line.split("\t"), language, documents++);
                }
            }
        }
        return rows.known;
    }

    private void scenes(JsonNode json, Language language, int document) {
        String text = json.get("text").asString();
        List<Mention> mentions = new ArrayList<>();
        List<JsonNode> marked = new ArrayList<>();
        for (JsonNode name : json.get("places")) {
            int start = text.offsetByCodePoints(0, name.get("start").asInt());
            int end = text.offsetByCodePoints(start, name.get("end").asInt() - name.get("start").asInt());
            boolean after = mentions.isEmpty() || mentions.get(mentions.size() - 1).end() <= start;
            if (after && !name.get("role").asString().equals("none")) {
                mentions.add(mention(text, start, end));
                marked.add(name);
            }
        }
        for (CategoryRow row : read(text, language, mentions)) {
            JsonNode name = marked.get(mentions.indexOf(row.mention()));
            if (name.hasNonNull("category")) {
                boolean scene = name.get("role").asString().equals("scene");
                add(row, name.get("category").asString(), document, text, scene ? 1 : UNSURE,
                        scene && name.get("inGazetteer").asBoolean());
            }
        }
    }

    /** "He died in [[Oslo]].", level, role, certainty, category, ... */
    private void golden(String[] cells, Language language, int document) {
        String marked = cells[0].replace(" / ", "\n");
        int open = marked.indexOf("[[");
        int close = marked.indexOf("]]");
        if (!cells[4].equals("*") && open >= 0) {
            String text = marked.substring(0, open) + marked.substring(open + 2, close) + marked.substring(close + 2);
            text = text.replace("[[", "").replace("]]", "");
            for (CategoryRow row : read(text, language, List.of(mention(text, open, close - 2)))) {
                add(row, cells[4], document, text, WRITTEN, false);
            }
        }
    }

    private List<CategoryRow> read(String text, Language language, List<Mention> mentions) {
        Stretch whole = new Stretch(new Span(0, text.length()), language);
        return reader.of(new Geoparsed(new Document("", language.code(), text, null, null), List.of(whole), mentions));
    }

    private static Mention mention(String text, int start, int end) {
        String name = text.substring(start, end);
        Place place = new Place(name, name, java.util.Map.of(), Level.CITY, "", 0, 0, 1000, null, null, null, 0);
        return new Mention(start, end, name, place, 0, 1, List.of());
    }

    private void add(CategoryRow row, String right, int document, String text, double weight, boolean scored) {
        Set<String> subjects = new HashSet<>();
        SMALL.matcher(text).results().forEach(word -> subjects.add(Words.subject(Words.fold(word.group()))));
        int fold = text.hashCode() * 0x9E3779B9 >>> 12;
        known.add(new Known(row, Category.valueOf(right.toUpperCase(Locale.ROOT)), document, subjects, fold, weight, scored));
    }
}
