package dateline.fit;

import dateline.extract.GzippedLines;
import dateline.extract.WrittenNews;
import dateline.fit.AnnotatedText.Gold;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.ResourceLines;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads annotated names: {@code dev/*.jsonl.gz} of a directory, a document a line; the news and sentences written for the fit,
 * and the news written to learn from what is reported where.
 */
final class AnnotatedTexts {
    /** Of the news written for the fit, which is less like news than news is. */
    private static final double WRITTEN = 0.5;
    private static final String NO_PLACE = "none";
    /** Of the golden sentences that may be fitted to, which hold what news shows seldom. */
    private static final double GOLDEN = 5;
    /** Of one agency's month of Spanish, which would otherwise outweigh all other Spanish. */
    private static final Map<String, Double> OF_COLLECTION = Map.of("conll-train-es", 0.5);
    /** Those that such news was written in; the annotated English news is plenty. */
    private static final List<Language> WRITTEN_IN = List.of(Language.RU, Language.UK, Language.ES);
    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]|]+)(?:\\|[^\\[\\]]+)?]");
    private static final String ENDING = ".jsonl.gz";

    private AnnotatedTexts() {}

    static List<AnnotatedText> read(Path data) throws IOException {
        List<AnnotatedText> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("dev"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                all.addAll(collection(file));
            }
        }
        WRITTEN_IN.forEach(language -> all.addAll(written("news-", language, WRITTEN)));
        Arrays.stream(Language.values()).forEach(language -> all.addAll(written("fitted-", language, GOLDEN)));
        WrittenNews.articles(WrittenNews.SHIPPED).forEach(article -> all.add(reported(article)));
        return all;
    }

    private static AnnotatedText reported(WrittenNews.Article article) {
        List<Gold> gold = article.names().stream().filter(name -> !name.role().equals(NO_PLACE))
                .map(name -> Gold.scored(name.start(), name.end())).toList();
        return new AnnotatedText("reported-" + article.language().code(), article.language(), article.document(), gold, WRITTEN);
    }

    private static List<AnnotatedText> collection(Path file) throws IOException {
        String name = file.getFileName().toString().replace(ENDING, "");
        return GzippedLines.read(file).stream().map(line -> document(name, line)).toList();
    }

    private static AnnotatedText document(String collection, JsonNode node) {
        String text = node.get("text").stringValue();
        List<Gold> gold = new ArrayList<>();
        node.get("gold").forEach(name -> gold.add(gold(text, name)));
        String lang = node.get("lang").stringValue();
        Document document = new Document(node.get("id").stringValue(), lang, text, node.path("source").stringValue(null), null);
        return new AnnotatedText(collection, Language.of(lang), document, List.copyOf(gold),
                OF_COLLECTION.getOrDefault(collection, 1.0));
    }

    /** Offsets are code points there. */
    private static Gold gold(String text, JsonNode name) {
        int start = text.offsetByCodePoints(0, name.get("start").intValue());
        int end = text.offsetByCodePoints(start, name.get("end").intValue() - name.get("start").intValue());
        return new Gold(new Span(start, end), name.get("scored").booleanValue(), name.path("lat").doubleValue(Double.NaN),
                name.path("lon").doubleValue(Double.NaN), name.path("level").stringValue(null));
    }

    private static List<AnnotatedText> written(String kind, Language language, double weight) {
        String name = kind + language.code();
        return ResourceLines.read("/geoparse/" + name + ".txt").stream()
                .map(line -> written(line.startsWith("? ") ? line.substring(2) : line, name, language, weight)).toList();
    }

    /** A line whose places stand in brackets, each with what it is after a bar or without, with \n for a line break. */
    private static AnnotatedText written(String line, String name, Language language, double weight) {
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        String marked = line.replace("\\n", "\n");
        Matcher place = MARKED.matcher(marked);
        int from = 0;
        while (place.find()) {
            text.append(marked, from, place.start());
            gold.add(Gold.scored(text.length(), text.length() + place.group(1).length()));
            text.append(place.group(1));
            from = place.end();
        }
        text.append(marked.substring(from));
        return new AnnotatedText(name, language, new Document("", language.code(), text.toString(), null, null),
                List.copyOf(gold), weight);
    }
}
