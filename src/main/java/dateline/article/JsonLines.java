package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as JSON: one a line ({@code {"id","text","lang"?,"source"?,"published"?,"title"?,"url"?}}), which streams; or one
 * value over many lines: an article, an array of them, a JSON Feed, an item of ninjs.
 */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    static void read(InputStream in, Origin file, int longest, Consumer<Read> sink) throws IOException {
        ByteLines lines = new ByteLines(in, longest);
        boolean any = false;
        for (int number = 1; lines.next(); number++) {
            if (!any && !lines.isLast() && isOpen(lines.line())) {
                whole(lines.lineAndRest(), file, longest).forEach(sink);
                return;
            }
            if (!isBlank(lines.line())) {
                any = true;
                one(lines.line(), lines.isCut(), file, number).forEach(sink);
            }
        }
        if (!any) {
            sink.accept(new Read.Skipped(file.address(), SkipCause.EMPTY, "empty"));
        }
    }

    private static boolean isBlank(byte[] line) {
        return (line.length == 0 || line[0] != '{') && new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }

    /** Whether a first line begins a value that goes on: {@code {} or {@code [} alone, or with its first member. */
    private static boolean isOpen(byte[] line) {
        String bare = new String(line, StandardCharsets.ISO_8859_1).strip();
        return bare.matches("(?:\\u00EF\\u00BB\\u00BF)?[\\[{]") || bare.matches("(?:\\u00EF\\u00BB\\u00BF)?[\\[{].*[,\\[{]");
    }

    private static List<Read> one(byte[] line, boolean cut, Origin file, int number) {
        Origin origin = file.item(":" + number, null);
        return Guarded.many(origin, line.length, TimedWork.LONGEST, () -> {
            if (cut) {
                throw new SkipException(SkipCause.TOO_LARGE, "too large: a line of more than " + line.length + " bytes");
            }
            return values(parse(PlainText.decode(line, null), "not a JSON object a line"), file, ":" + number);
        });
    }

    private static List<Read> whole(byte[] bytes, Origin file, int longest) {
        return Guarded.many(file, bytes.length, TimedWork.LONGEST.plusSeconds(bytes.length >> 20), () -> {
            if (bytes.length > longest) {
                throw new SkipException(SkipCause.TOO_LARGE, "too large: more than " + longest
                        + " bytes of JSON; write an article a line");
            }
            return values(parse(PlainText.decode(bytes, file.charset()), "not JSON"), file, "");
        });
    }

    private static List<Read> values(JsonNode node, Origin file, String mark) {
        if (JsonArticle.isFeed(node)) {
            return items(node.path("items"), file, mark, (item, origin) -> JsonArticle.ofFeed(node, item, origin)
                    .article(origin));
        }
        if (node.isArray()) {
            return items(node, file, mark, (item, origin) -> article(item, file, origin));
        }
        Origin origin = file.item(mark, null);
        return List.of(Guarded.one(origin, () -> article(node, file, origin)));
    }

    private interface ItemReader {
        Article read(JsonNode item, Origin origin) throws SkipException;
    }

    private static List<Read> items(JsonNode items, Origin file, String mark, ItemReader reader) {
        List<Read> reads = new ArrayList<>();
        for (JsonNode item : items) {
            Origin origin = file.item(mark + "#" + (reads.size() + 1), null);
            reads.add(Guarded.one(origin, () -> reader.read(item, origin)));
        }
        return reads.isEmpty() ? List.of(new Read.Skipped(file.address() + mark, SkipCause.EMPTY, "a feed without items"))
                : reads;
    }

    private static Article article(JsonNode node, Origin file, Origin origin) throws SkipException {
        if (!node.isObject()) {
            throw new SkipException(SkipCause.BAD_JSON, "not a JSON object a line");
        }
        if (JsonArticle.isNinjs(node)) {
            return JsonArticle.ofNinjs(node).article(origin);
        }
        String id = text(node, "id");
        boolean own = id != null && node.has("origin") && id.matches("[0-9a-f]{16}");
        String name = id == null || own ? null : (file.name() == null ? "" : file.name()) + '#' + id;
        return draft(node, own ? id : null, origin)
                .article(new Origin(origin.address(), name, origin.link(), origin.charset(), origin.standIn()));
    }

    private static Draft draft(JsonNode node, String ownId, Origin origin) throws SkipException {
        String published = either(node, "published", "date");
        if (published == null && origin.standIn() == null) {
            throw new SkipException(SkipCause.NO_DATE, "no date; give it as \"published\": \"YYYY-MM-DD\"");
        }
        return new Draft(published == null ? null : PublicationDate.parse(published),
                PublishedKind.of(text(node, "publishedKind")),
                text(node, "title"), either(node, "source", "hostname"), text(node, "author"), text(node, "url"),
                either(node, "lang", "language"),
                text(node, "feed"), ownId, text(node, "text"));
    }

    private static JsonNode parse(Decoded decoded, String otherwise) throws SkipException {
        try {
            return JSON.readTree(decoded.text());
        } catch (JacksonException | StackOverflowError e) {
            String at = e instanceof JacksonException j && j.getLocation() != null ? ": see its line " + j.getLocation()
                    .getLineNr()
                    + ", character " + j.getLocation().getColumnNr() : "";
            throw new SkipException(SkipCause.BAD_JSON, otherwise + at);
        }
    }

    private static String either(JsonNode node, String name, String other) throws SkipException {
        String text = text(node, name);
        return text != null ? text : text(node, other);
    }

    /** A string or number as text; null where there is none. */
    private static String text(JsonNode node, String name) throws SkipException {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString() && !value.isNumber()) {
            throw new SkipException(SkipCause.BAD_JSON, "\"" + name + "\" is not a string");
        }
        String text = value.asString();
        return text.isBlank() && !name.equals("text") ? null : text;
    }
}
