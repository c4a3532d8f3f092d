package dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a word list or table that ships with the program, less its remarks and empty lines. */
public final class ResourceLines {
    private ResourceLines() {}

    /** @param file its path from the root of the resources, such as {@code /text/en/lexicon.tsv} */
    public static List<String> read(String file) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(file)) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int stop = text.indexOf('\n', start);
            end = stop < 0 ? text.length() : stop;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String line = start < last && text.charAt(start) != '#' ? text.substring(start, last) : "";
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
