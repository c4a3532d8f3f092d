package dateline;

import dateline.geoparse.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as JSON lines: {@code {"id","text","lang"?,"source"?,"published"?}}, answered a line each, in order. */
final class DocumentLines {
    private static final int BATCH_CHARACTERS = 1 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final BufferedReader in;
    private final String name;
    private int line;

    private DocumentLines(InputStream in, String name) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        this.name = name;
    }

    /** @param file a path, or {@code -} for standard input */
    static DocumentLines open(String file) throws IOException {
        return file.equals("-") ? new DocumentLines(System.in, "standard input")
                : new DocumentLines(Files.newInputStream(Path.of(file)), file);
    }

    /** Answers every document with one line, on all cores, in the order of the input. */
    void answer(String lang, Function<Document, String> answer, PrintStream out) throws IOException {
        for (List<Document> batch = batch(lang); !batch.isEmpty(); batch = batch(lang)) {
            batch.parallelStream().map(answer).toList().forEach(out::println);
        }
        out.flush();
    }

    private List<Document> batch(String lang) throws IOException {
        List<Document> batch = new ArrayList<>();
        long characters = 0;
        while (characters < BATCH_CHARACTERS) {
            String text = next();
            if (text == null) {
                return batch;
            }
            if (!text.isBlank()) {
                batch.add(document(text, lang));
                characters += text.length();
            }
        }
        return batch;
    }

    private String next() throws IOException {
        try {
            line++;
            return in.readLine();
        } catch (MalformedInputException e) {
            throw new IOException(name + ", line " + line + " or after: not UTF-8 text");
        }
    }

    private Document document(String json, String lang) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(json);
            JsonNode text = node.path("text");
            if (!text.isString()) {
                throw wrong("needs a \"text\"");
            }
            String given = lang != null ? lang : string(node, "lang");
            String published = string(node, "published");
            return new Document(node.path("id").isString() ? string(node, "id") : node.path("id").toString(), given,
                    text.stringValue(), string(node, "source"), published == null ? null : date(published));
        } catch (JacksonException e) {
            throw wrong("is not JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private LocalDate date(String published) throws IOException {
        try {
            return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
        } catch (DateTimeException e) {
            throw wrong("has \"published\": \"" + published + "\", not a date as YYYY-MM-DD");
        }
    }

    private IOException wrong(String what) {
        return new IOException(name + ", line " + line + " " + what
                + "; expected one JSON object a line: {\"id\", \"text\", \"lang\"?, \"source\"?, \"published\"?}");
    }

    private static String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
