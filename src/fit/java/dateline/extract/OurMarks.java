package dateline.extract;

import dateline.extract.MarkedArticle.Claim;
import dateline.extract.MarkedArticle.Marked;
import dateline.geoparse.Geoparser;
import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads news of the annotated collections that we marked ourselves by the editors' guide. The marks stand apart from the texts,
 * which may not be given on: {@code <lang>.tsv} of a directory has a line an article, {@code === collection/id day sure}, and
 * below it a line a name: start, end, role, and for scenes and borderline ones certainty, category, days and where its source is
 * named ("120-140"), parted by tabs; offsets in code points; a dash where nothing is told. The texts are those of
 * {@code dev/collection.jsonl.gz}.
 */
public final class OurMarks {
    /** Where they stand. */
    public static final Path SHIPPED = Path.of("src/test/resources/extract/marks");

    private static final String HEAD = "=== ";
    private static final String NONE = "-";

    private final Path dev;
    private final Map<String, Map<String, String>> collections = new HashMap<>();

    private OurMarks(Path dev) {
        this.dev = dev;
    }

    /** Of all languages, in their order. */
    public static List<MarkedArticle> read(Path directory, Path dev, Geoparser geoparser) throws IOException {
        OurMarks marks = new OurMarks(dev);
        List<MarkedArticle> articles = new ArrayList<>();
        for (Language language : Language.values()) {
            Path file = directory.resolve(language.code() + ".tsv");
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (int i = 0; i < lines.size();) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith(HEAD)) {
                    end++;
                }
                articles.add(marks.article(lines.get(i).split(" "), lines.subList(i + 1, end), language, geoparser));
                i = end;
            }
        }
        return articles;
    }

    private MarkedArticle article(String[] head, List<String> lines, Language language, Geoparser geoparser)
            throws IOException {
        String text = text(head[1]);
        List<Marked> names = lines.stream().map(line -> marked(line.split("\t"), text)).toList();
        Document document = new Document(head[1], language.code(), text, null, LocalDate.parse(head[2]));
        return new MarkedArticle(document, language, head[3].equals("sure"), Origin.OUR_MARKS, geoparser.read(document), names);
    }

    private static Marked marked(String[] cells, String text) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(cells[0]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(cells[1]));
        return new Marked(start, end, text.substring(start, end), cells[2], true, claim(cells, text));
    }

    private static Claim claim(String[] cells, String text) {
        return cells.length < 7 ? Claim.NONE : Claim.of(cells[3], cells[4], cells[5].equals(NONE) ? null : cells[5],
                cells[6].equals(NONE) ? null : source(cells[6], text));
    }

    private static String source(String cell, String text) {
        int dash = cell.indexOf('-');
        return text.substring(text.offsetByCodePoints(0, Integer.parseInt(cell.substring(0, dash))),
                text.offsetByCodePoints(0, Integer.parseInt(cell.substring(dash + 1))));
    }

    private String text(String id) throws IOException {
        int slash = id.indexOf('/');
        String collection = id.substring(0, slash);
        if (!collections.containsKey(collection)) {
            collections.put(collection, texts(dev.resolve(collection + ".jsonl.gz")));
        }
        String text = collections.get(collection).get(id.substring(slash + 1));
        if (text == null) {
            throw new IOException("no text " + id + " in " + dev + ": the marks are of another state of it");
        }
        return text;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode document : GzippedLines.read(file)) {
            texts.put(document.get("id").stringValue(), document.get("text").stringValue());
        }
        return texts;
    }
}
