package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a word list or table that ships with the program, less its remarks and empty lines. */
public final class ResourceLines {
    private ResourceLines() {}

    /** @param file its path from the root of the resources, such as {@code /text/en/lexicon.tsv} */
    public static List<String> read(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ResourceLines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
