package dateline.article;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles of the inputs named on a command line: files, directories, http(s) addresses, {@code -}. */
public final class GivenArticles implements Articles {
    private final List<String> inputs;
    private final InputStream standardInput;
    private final Map<String, DirectoryListing> directories = new TreeMap<>();

    private final AssumedDate assumed;
    private final boolean allowPrivate;
    private long bytesInAll = -1;
    private long bytesRead;

    private GivenArticles(List<String> inputs, InputStream standardInput, AssumedDate assumed, boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
        this.inputs = List.copyOf(inputs);
        this.assumed = assumed;
        this.standardInput = standardInput;
    }

    /**
     * Checks the inputs before any is read, so that a slip of the hand shows at once.
     *
     * @throws NoSuchFileException where a path does not exist
     * @throws IOException where a directory holds no file that could be an article
     */
    public static GivenArticles of(List<String> inputs, InputStream standardInput) throws IOException {
        return of(inputs, standardInput, null, false);
    }

    /**
     * The same.
     *
     * @param assumed the day that may stand in for a date of publication that is not told; null for none
     * @param allowPrivate whether an address may redirect into a private network
     */
    public static GivenArticles of(List<String> inputs, InputStream standardInput, AssumedDate assumed, boolean allowPrivate)
            throws IOException {
        GivenArticles given = new GivenArticles(inputs, standardInput, assumed, allowPrivate);
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

    /** By the bytes of the files; not where there are other inputs. */
    @Override
    public double share() {
        if (bytesInAll < 0) {
            boolean all = inputs.stream().noneMatch(input -> input.equals("-") || WebAddress.is(input));
            bytesInAll = all ? inputs.stream().flatMap(this::files).mapToLong(file -> file.toFile().length()).sum() : 0;
        }
        return bytesInAll == 0 ? Double.NaN : Math.min(1, (double) bytesRead / bytesInAll);
    }

    private Stream<Path> files(String input) {
        return directories.containsKey(input) ? directories.get(input).files().stream() : Stream.of(Path.of(input));
    }

    /**
     * The articles of one file that is opened elsewhere, as if it were the input.
     *
     * @param address for people
     * @param name its path below what was named, with slashes, which ids are made of
     * @param written the day on which it was, which counts as that of fetching
     */
    public static void read(InputStream in, String address, String name, AssumedDate assumed, LocalDate written,
            Consumer<Read> sink) throws IOException {
        ArticleFile.read(in, Origin.file(address, name, StandIn.of(assumed, written)), sink);
    }

    @Override
    public void forEach(Consumer<Read> sink) throws IOException {
        for (String input : inputs) {
            if (input.equals("-")) {
                ArticleFile.read(standardInput, Origin.standardInput(StandIn.of(assumed, LocalDate.now())), sink);
            } else if (WebAddress.is(input)) {
                WebAddress.read(input, StandIn.of(assumed, LocalDate.now()), allowPrivate, sink);
            } else if (directories.containsKey(input)) {
                directories.get(input).skipped().forEach(sink);
                Path directory = Path.of(input);
                directories.get(input).files().forEach(file -> read(file, name(directory.relativize(file)), sink));
            } else {
                Path file = Path.of(input);
                read(file, isAlone(file) ? file.getFileName().toString() : name(file.normalize()), sink);
            }
        }
    }

    /** Whether no other input has the same file name: {@code x/news.txt} and {@code y/news.txt} are two articles. */
    private boolean isAlone(Path file) {
        return inputs.stream().filter(input -> !WebAddress.is(input) && !input.equals("-"))
                .filter(input -> file.getFileName().equals(Path.of(input).getFileName())).count() == 1;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void read(Path file, String name, Consumer<Read> sink) {
        try (InputStream in = counted(open(file))) {
            ArticleFile.read(in, Origin.file(file.toString(), name, standIn(file)), sink);
        } catch (IOException e) {
            sink.accept(DirectoryListing.unreadable(file, e));
        }
    }

    /** A file was fetched when it was written, as far as can be told. */
    private StandIn standIn(Path file) throws IOException {
        return assumed == null ? null : StandIn.of(assumed,
                LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()));
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                bytesRead += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int read = super.read(to, offset, length);
                bytesRead += Math.max(0, read);
                return read;
            }
        };
    }

    /** A pipe (as a shell's {@code <(command)} gives) cannot be sought in, which the streams of {@link Files} try. */
    private static InputStream open(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.newInputStream(file) : new FileInputStream(file.toFile());
    }
}
