package dateline.article;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The articles of the inputs named on a command line: files, directories, http(s) addresses, {@code -}. */
public final class GivenArticles implements Articles {
    private final List<String> inputs;
    private final InputStream standardInput;
    private final Map<String, DirectoryListing> directories = new TreeMap<>();

    private GivenArticles(List<String> inputs, InputStream standardInput) {
        this.inputs = List.copyOf(inputs);
        this.standardInput = standardInput;
    }

    /**
     * Checks the inputs before any is read, so that a slip of the hand shows at once.
     *
     * @throws NoSuchFileException where a path does not exist
     * @throws IOException where a directory holds no file that could be an article
     */
    public static GivenArticles of(List<String> inputs, InputStream standardInput) throws IOException {
        GivenArticles given = new GivenArticles(inputs, standardInput);
        for (String input : inputs) {
            if (input.equals("-") || WebAddress.is(input)) {
                continue;
            }
            Path path = Path.of(input);
            if (!Files.exists(path)) {
                throw new NoSuchFileException(input);
            }
            if (Files.isDirectory(path)) {
                given.directories.put(input, DirectoryListing.of(path));
            }
        }
        return given;
    }

    @Override
    public void forEach(Consumer<Read> sink) throws IOException {
        for (String input : inputs) {
            if (input.equals("-")) {
                ArticleFile.read(standardInput, Origin.STANDARD_INPUT, sink);
            } else if (WebAddress.is(input)) {
                WebAddress.read(input, sink);
            } else if (directories.containsKey(input)) {
                directories.get(input).skipped().forEach(sink);
                directories.get(input).files().forEach(file -> read(file, sink));
            } else {
                read(Path.of(input), sink);
            }
        }
    }

    private static void read(Path file, Consumer<Read> sink) {
        try (InputStream in = open(file)) {
            ArticleFile.read(in, new Origin(file.toString(), file.getFileName().toString()), sink);
        } catch (IOException e) {
            sink.accept(DirectoryListing.unreadable(file, e));
        }
    }

    /** A pipe (as a shell's {@code <(command)} gives) cannot be sought in, which the streams of {@link Files} try. */
    private static InputStream open(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.newInputStream(file) : new FileInputStream(file.toFile());
    }
}
