package dateline.gazetteer.inflect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files of this package: one entry a line, {@code #} begins a comment. */
final class WordList {
    private WordList() {}

    static List<String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/gazetteer/inflect/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: no resource gazetteer/inflect/" + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(s -> !s.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
