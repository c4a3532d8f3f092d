package dateline.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** The file {@code sources.txt} of a home: a source a line, {@code #} before remarks. */
public record Sources(Path home) {
    private static final String FILE = "sources.txt";

    /** Empty where there is no file. @throws IOException naming the line that is wrong */
    public List<Source> all() throws IOException {
        List<Source> sources = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("^\\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Source source = parse(line, i + 1);
            if (sources.stream().noneMatch(other -> other.shown().equals(source.shown()))) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** Adds a source, or gives one that is there another name or other minutes. */
    public void add(Source source) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> isOf(line, source));
        lines.add(source.line());
        Files.createDirectories(home);
        write(home.resolve(FILE), lines);
    }

    private static boolean isOf(String line, Source source) {
        try {
            return Source.parse(line).shown().equals(source.shown());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** For the owner alone, since passwords may stand in it; whole or not at all. */
    private static void write(Path file, List<String> lines) throws IOException {
        Path part = file.resolveSibling(FILE + ".part");
        Files.write(part, lines);
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Source parse(String line, int number) throws IOException {
        try {
            return Source.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IOException(home.resolve(FILE) + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(home.resolve(FILE));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (CharacterCodingException e) {
            throw new IOException(home.resolve(FILE) + " is not UTF-8", e);
        }
    }
}
