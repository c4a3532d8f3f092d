package dateline.command;

import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One document as a line of JSON: {@code {"id","text","lang"?,"source"?,"published"?}}. Other members are passed over; a
 * document without an id is known by the number of its line.
 */
final class DocumentLine {
    private static final String FORM = "; expected one JSON object a line:"
            + " {\"id\", \"text\", \"lang\"?, \"source\"?, \"published\"?}";
    private static final List<String> MEMBERS = List.of("id", "text", "lang", "source", "published");
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private final Input in;
    private final Map<String, String> members = new HashMap<>();
    /** Written out piece by piece, so that a very long one is held no more often than it must be. */
    private StringWriter text;

    private DocumentLine(Input in) {
        this.in = in;
    }

    /**
     * @param in where the line was read
     * @param lang overrides the line's own, unless null
     */
    static Document parse(String json, Input in, Language lang) throws IOException {
        return new DocumentLine(in).document(() -> JSON.createParser(ObjectReadContext.empty(), json), lang);
    }

    /** The same of a line of many megabytes, of which no string is made but of its text. */
    static Document parse(byte[] json, Input in, Language lang) throws IOException {
        in.check(json);
        return new DocumentLine(in).document(() -> JSON.createParser(ObjectReadContext.empty(), json), lang);
    }

    private void read(Supplier<JsonParser> json) throws IOException {
        try (JsonParser parser = json.get()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw in.wrong("is not a JSON object with a \"text\"" + FORM);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                member(parser);
            }
            if (parser.nextToken() != null) {
                throw in.wrong("goes on after its JSON object" + FORM);
            }
        } catch (JacksonException e) {
            throw in.wrong("is not JSON: see its character " + e.getLocation().getColumnNr() + FORM);
        }
    }

    private void member(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!MEMBERS.contains(name)) {
            parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING && name.equals("text")) {
            text = new StringWriter(parser.getStringLength());
            parser.getString(text);
        } else if (value == JsonToken.VALUE_STRING || value.isNumeric() && name.equals("id")) {
            members.put(name, parser.getString());
        } else if (value != JsonToken.VALUE_NULL) {
            throw in.wrong("has no string as \"" + name + "\"" + FORM);
        }
    }

    private Document document(Supplier<JsonParser> json, Language lang) throws IOException {
        read(json);
        if (text == null) {
            throw in.wrong("needs a \"text\"" + FORM);
        }
        return new Document(members.getOrDefault("id", Integer.toString(in.number())),
                lang != null ? lang.code() : members.get("lang"), text.toString(), members.get("source"),
                date(members.get("published")));
    }

    private LocalDate date(String published) throws IOException {
        try {
            return published == null ? null
                    : LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
        } catch (DateTimeException e) {
            throw in.wrong("has \"published\": \"" + published + "\", not a date as YYYY-MM-DD");
        }
    }
}
