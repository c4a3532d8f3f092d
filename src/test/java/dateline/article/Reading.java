package dateline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads inputs as the command line would. */
final class Reading {
    private Reading() {}

    static List<Read> all(String standardInput, String... inputs) throws IOException {
        List<Read> reads = new ArrayList<>();
        GivenArticles.of(List.of(inputs), new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)))
                .forEach(reads::add);
        return reads;
    }

    static List<Read> all(Path... inputs) throws IOException {
        return all("", List.of(inputs).stream().map(Path::toString).toArray(String[]::new));
    }

    static List<Article> articles(Path... inputs) throws IOException {
        return all(inputs).stream().map(Reading::article).toList();
    }

    static Article text(Path directory, String name, String content) throws IOException {
        return articles(Files.writeString(directory.resolve(name), content)).get(0);
    }

    static Article article(Read read) {
        if (read instanceof Read.Got got) {
            return got.article();
        }
        throw new AssertionError("skipped: " + read);
    }

    static Read.Skipped skipped(Read read) {
        if (read instanceof Read.Skipped skipped) {
            return skipped;
        }
        throw new AssertionError("not skipped: " + read);
    }
}
