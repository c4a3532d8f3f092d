package dateline.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in {@code resources/web/*.mustache}, which escape whatever they are filled with. */
public final class HtmlTemplates {
    private static final Mustache.Compiler COMPILER = Mustache.compiler().nullValue("").emptyStringIsFalse(true)
            .withLoader(HtmlTemplates::open);
    private static final Map<String, Template> COMPILED =
            Stream.of("landing", "conformance", "openapi", "collections", "collection", "items", "item", "schema", "tiles",
                            "page", "about-page", "problem-page")
                    .collect(Collectors.toUnmodifiableMap(name -> name, HtmlTemplates::compile));

    private HtmlTemplates() {}

    /**
     * A page.
     *
     * @param name of the template
     * @param document what its tags name
     */
    public static String fill(String name, Object document) {
        return COMPILED.get(name).execute(document);
    }

    private static Template compile(String name) {
        try (Reader reader = open(name)) {
            return COMPILER.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream stream = HtmlTemplates.class.getResourceAsStream("/web/" + name + ".mustache");
        if (stream == null) {
            throw new IllegalStateException("there is no template " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
