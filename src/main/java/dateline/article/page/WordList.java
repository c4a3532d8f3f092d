package dateline.article.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A word list of this room, less its remarks and empty lines. */
final class WordList {
    private WordList() {}

    static Stream<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                WordList.class.getResourceAsStream("/article/" + file), StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
