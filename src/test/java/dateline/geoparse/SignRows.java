package dateline.geoparse;

import dateline.gazetteer.Gazetteer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Candidates of annotated news with their signs. One counts as a place where it overlaps an annotated scored name, as
 * none where it overlaps no annotated name, and is left out where only unscored ones.
 */
final class SignRows {
    /**
     * One candidate; of its text only the number of the document is kept.
     *
     * @param judged of a whole document of annotated news, by which the weights are judged
     */
    record Row(String lang, int document, Set<Sign> signs, boolean place, double weight, boolean judged) {}

    /** Of a sentence read alone, so that short texts are read well too. */
    private static final double ALONE = 0.5;
    /** Of our own golden sentences, which hold what news shows seldom. */
    private static final double GOLDEN = 2;
    /** Of the news written for this. */
    private static final double NEWS = 0.5;

    /** The languages that such news was written in; the annotated English news is plenty. */
    static final List<String> NEWS_LANGUAGES = List.of("ru", "uk", "es");

    private final Geoparser geoparser;
    private final JsonMapper mapper = new JsonMapper();
    private final List<Row> rows = new ArrayList<>();
    private int documents;

    private SignRows(Geoparser geoparser) {
        this.geoparser = geoparser;
    }

    /** Reads every {@code *-LANG.jsonl.gz} of a directory, the golden sentences, and the news written for this. */
    static List<Row> of(Path directory) throws IOException {
        SignRows all = new SignRows(new Geoparser(Gazetteer.of(null)));
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
                all.read(file);
            }
        }
        for (String lang : Geoparser.LANGUAGES) {
            for (GoldenSentence sentence : GoldenSentence.read(lang)) {
                all.documents++;
                all.read(sentence, lang, new Span(0, sentence.text().length()), GOLDEN);
            }
        }
        for (String lang : NEWS_LANGUAGES) {
            for (GoldenSentence text : GoldenSentence.read("news-" + lang)) {
                all.documents++;
                all.read(text, lang, new Span(0, text.text().length()), NEWS);
                Sentences.of(text.text()).forEach(sentence -> all.read(text, lang, sentence, NEWS * ALONE));
            }
        }
        return all.rows;
    }

    private void read(GoldenSentence text, String lang, Span part, double weight) {
        String own = part.of(text.text());
        for (Candidate c : geoparser.weighed(own, lang, Tokens.of(own))) {
            boolean place = text.expected().stream()
                    .anyMatch(e -> e.start() < c.end + part.start() && c.start + part.start() < e.end());
            rows.add(new Row(lang, documents, EnumSet.copyOf(c.signs), place, weight, false));
        }
    }

    private void read(Path file) throws IOException {
        String lang = file.getFileName().toString().replaceAll(".*-(..)\\.jsonl\\.gz", "$1");
        int before = rows.size();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                document(mapper.readTree(line), lang);
            }
        }
        System.err.println(file.getFileName() + ": " + (rows.size() - before) + " candidates");
    }

    /** Some of the news annotates the adjective in "Московского университета", which names no place here. */
    private static boolean isAdjective(Candidate c, String lang) {
        boolean type = c.has(Sign.CITY_TYPE_BEFORE) || c.has(Sign.REGION_TYPE_BESIDE);
        return c.has(Sign.ADJECTIVE_OF_PLACE) && lang.equals("ru") && !type;
    }

    private void document(JsonNode node, String lang) {
        String text = node.get("text").stringValue();
        documents++;
        read(node, lang, new Span(0, text.length()), 1);
        Sentences.of(text).forEach(sentence -> read(node, lang, sentence, ALONE));
    }

    private void read(JsonNode node, String lang, Span part, double weight) {
        String whole = node.get("text").stringValue();
        String text = part.of(whole);
        int offset = whole.codePointCount(0, part.start());
        for (Candidate c : geoparser.weighed(text, lang, Tokens.of(text))) {
            int start = offset + text.codePointCount(0, c.start);
            int end = start + text.codePointCount(c.start, c.end);
            boolean scored = false;
            boolean touched = false;
            for (JsonNode gold : node.get("gold")) {
                boolean overlaps = gold.get("start").intValue() < end && start < gold.get("end").intValue();
                touched |= overlaps;
                scored |= overlaps && gold.get("scored").booleanValue();
            }
            if (scored ? !isAdjective(c, lang) : !touched) {
                rows.add(new Row(lang, documents, EnumSet.copyOf(c.signs), scored, weight, weight == 1));
            }
        }
    }
}
