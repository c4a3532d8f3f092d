package dateline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article a line: {@code {"id","text","lang"?,"source"?,"published"?,"title"?,"url"?}}. Streams. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    static void read(InputStream in, Origin file, int longestLine, Consumer<Read> sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        boolean any = false;
        int seen = in.read();
        while (seen >= 0) {
            number++;
            line.reset();
            long length = 0;
            for (; seen >= 0 && seen != '\n'; seen = in.read()) {
                if (length++ < longestLine) {
                    line.write(seen);
                }
            }
            if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                any = true;
                Origin origin = new Origin(file.address() + ":" + number, file.name());
                sink.accept(read(line.toByteArray(), length > longestLine, origin));
            }
            seen = seen < 0 ? seen : in.read();
        }
        if (!any) {
            sink.accept(new Read.Skipped(file.address(), SkipCause.EMPTY, "empty"));
        }
    }

    private static Read read(byte[] line, boolean cut, Origin origin) {
        try {
            if (cut) {
                throw new SkipException(SkipCause.TOO_LARGE,
                        "too large: a line of more than " + line.length + " bytes");
            }
            JsonNode node = parse(PlainText.decode(line));
            String published = text(node, "published");
            if (published == null) {
                throw new SkipException(SkipCause.NO_DATE, "no date; give it as \"published\": \"YYYY-MM-DD\"");
            }
            Draft draft = new Draft(PublicationDate.parse(published), text(node, "title"),
                    text(node, "source"), text(node, "url"), text(node, "lang"), text(node, "text"));
            String id = text(node, "id");
            boolean named = id != null && origin.name() != null;
            Origin item = new Origin(origin.address(), named ? origin.name() + '#' + id : null);
            return new Read.Got(origin.address(), draft.article(item));
        } catch (SkipException e) {
            return e.at(origin.address());
        }
    }

    private static JsonNode parse(String line) throws SkipException {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new SkipException(SkipCause.BAD_JSON, "not a JSON object a line: see its character "
                    + e.getLocation().getColumnNr());
        }
        throw new SkipException(SkipCause.BAD_JSON, "not a JSON object a line");
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
