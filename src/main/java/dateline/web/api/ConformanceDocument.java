package dateline.web.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the API conforms to. */
record ConformanceDocument(List<String> conformsTo) {
    /** {@code resources/web/conformance.txt}, a class a line; lines with # explain. */
    static ConformanceDocument read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                ConformanceDocument.class.getResourceAsStream("/web/conformance.txt")), StandardCharsets.UTF_8))) {
            return new ConformanceDocument(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
