package dateline.extract;

import dateline.text.Document;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Geoparser;
import dateline.text.Language;
import dateline.text.Span;
import dateline.text.Stretch;
import dateline.geoparse.Mention;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A news article whose names an editor has marked, and what the geoparser finds in it.
 *
 * @param mentions the found ones that were placed
 */
record MarkedArticle(Document document, List<Mention> mentions, List<Marked> marked) {
    /**
     * A name as marked; offsets in UTF-16 units.
     *
     * @param role scene, either, mentioned, dateline, container or none
     * @param scored whether the gazetteer holds it
     */
    record Marked(int start, int end, String surface, String role, boolean scored) {
        boolean scene() {
            return role.equals("scene");
        }

        boolean either() {
            return role.equals("either");
        }

        boolean over(int from, int to) {
            return start < to && from < end;
        }
    }

    /** Reads {@code <lang>.jsonl.gz} of a directory. */
    static List<MarkedArticle> read(Path directory, String lang, Geoparser geoparser) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<MarkedArticle> articles = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(directory.resolve(lang + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(of(mapper.readTree(line), lang, geoparser));
            }
        }
        return articles;
    }

    /**
     * Reads our own marked sentences, those whose role is told: text, level, role, and more, parted by tabs; the place between
     * double square brackets.
     */
    static List<MarkedArticle> readOwn(Path file, String lang) throws IOException {
        List<MarkedArticle> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && !cells[2].equals("*")) {
                sentences.add(own(cells, lang));
            }
        }
        return sentences;
    }

    private static MarkedArticle own(String[] cells, String lang) {
        String marked = cells[0].replace(" / ", "\n");
        int start = marked.indexOf("[[");
        int end = marked.indexOf("]]") - 2;
        String text = marked.replace("[[", "").replace("]]", "");
        String name = text.substring(start, end);
        Level level = Level.valueOf(cells[1].toUpperCase(Locale.ROOT));
        Place place = new Place("own:" + name, name, Map.of(), level, "", 0, 0, 1000, null, null, null, 0);
        return new MarkedArticle(new Document(text, lang, text, null, null),
                List.of(new Mention(start, end, name, place, 0, 1, List.of())),
                List.of(new Marked(start, end, name, cells[2], true)));
    }

    private static MarkedArticle of(JsonNode line, String lang, Geoparser geoparser) {
        String text = line.get("text").stringValue();
        Document document = new Document(line.get("id").stringValue(), lang, text, null, null);
        List<Marked> marked = new ArrayList<>();
        for (JsonNode place : line.get("places")) {
            int start = text.offsetByCodePoints(0, place.get("start").intValue());
            int end = text.offsetByCodePoints(0, place.get("end").intValue());
            marked.add(new Marked(start, end, text.substring(start, end), place.get("role").stringValue(),
                    !place.has("inGazetteer") || place.get("inGazetteer").booleanValue()));
        }
        List<Mention> mentions = geoparser.read(document).mentions().stream().filter(m -> m.place() != null).toList();
        return new MarkedArticle(document, mentions, marked);
    }

    /** The same article with other mentions. */
    Geoparsed with(List<Mention> others) {
        Stretch whole = new Stretch(new Span(0, document.text().length()), Language.of(document.lang()));
        return new Geoparsed(document, List.of(whole), others);
    }

    /** What is marked over a span, the scene first; null where nothing is. */
    Marked at(int start, int end) {
        Marked best = null;
        for (Marked one : marked) {
            if (one.over(start, end) && (best == null || one.scene() && !best.scene())) {
                best = one;
            }
        }
        return best;
    }

    /** The found mentions and, as towns, the marked names that were not found. */
    List<Mention> allMentions() {
        List<Mention> all = new ArrayList<>(mentions);
        for (Marked one : marked) {
            if (mentions.stream().noneMatch(m -> one.over(m.start(), m.end()))
                    && all.stream().noneMatch(m -> one.over(m.start(), m.end()))) {
                Place place = new Place("marked:" + one.surface, one.surface, Map.of(), Level.CITY, "", 0, 0, 1000, null, null,
                        null, 0);
                all.add(new Mention(one.start, one.end, one.surface, place, 0, 1, List.of()));
            }
        }
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return all;
    }
}
