package dateline.web.http;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in {@code resources/web/*.mustache}, which escape whatever they are filled with. */
public final class HtmlTemplates {
    private static final Mustache.Compiler COMPILER = Mustache.compiler().nullValue("").emptyStringIsFalse(true)
            .withLoader(HtmlTemplates::open);

    /** Compiled when the first page is asked for. */
    private static final class Compiled {
        private static final Map<String, Template> TEMPLATES =
                Stream.of("landing", "conformance", "openapi", "collections", "collection", "items", "item", "schema", "tiles",
                                "page", "about-page", "problem-page")
                        .collect(Collectors.toUnmodifiableMap(name -> name, HtmlTemplates::compile));
    }

    private HtmlTemplates() {}

    /**
     * A page.
     *
     * @param name of the template
     * @param document what its tags name
     */
    public static String fill(String name, Object document) {
        return Compiled.TEMPLATES.get(name).execute(document);
    }

    /** The hash of the style that stands in the head of the API's pages, for a policy that lets no other style stand in a page. */
    static String styleHash() {
        try (Reader head = open("head")) {
            StringWriter text = new StringWriter();
            head.transferTo(text);
            String style = text.toString().replaceFirst("(?s).*<style>", "").replaceFirst("(?s)</style>.*", "");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
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
