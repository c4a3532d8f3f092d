package dateline.store.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;

/** The directory that holds everything Dateline keeps, known by a small marker file that is written first. */
record Home(Path path) {
    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final String FORMAT = "6";
    private static final int LONGEST_MARKER = 100;
    /** What an operator may put in a home before there are reports. */
    private static final Set<String> BEFORE_REPORTS = Set.of("gazetteer.bin", "sources.txt", "sources.json", "ingest.json",
            "corrections.yaml");

    /** Checks that the directory is Dateline's, or may become it, and touches nothing. */
    static Home of(Path path) throws IOException {
        Home home = new Home(path);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IOException(path + " is a file; --home wants a directory");
        }
        if (!home.isBlank() && !Files.exists(home.marker())) {
            throw new IOException(path + " holds something else than Dateline's reports;"
                    + " choose an empty or a new directory with --home");
        }
        home.checkFormat();
        return home;
    }

    /** Makes the directory Dateline's, if it is not yet. */
    void create() throws IOException {
        try {
            if (!Files.exists(marker())) {
                Files.createDirectories(path);
                Files.writeString(marker(), FORMAT + "\nDateline keeps its reports in this directory.\n");
            }
            Files.createDirectories(index());
        } catch (FileSystemException e) {
            throw unwritable(e);
        }
        if (!Files.isWritable(index())) {
            throw unwritable(null);
        }
    }

    boolean hasIndex() throws IOException {
        if (!Files.isDirectory(index())) {
            return false;
        }
        try (FSDirectory directory = directory()) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /**
     * The index, mapped into memory as Java 17 does it: the way that Lucene has for newer ones would make Java 22 and later
     * warn on standard error of native access.
     */
    FSDirectory directory() throws IOException {
        LUCENE.setLevel(Level.SEVERE); // it advises on the vector instructions of newer Java, which nothing here uses
        System.setProperty("org.apache.lucene.store.MMapDirectory.enableMemorySegments", "false");
        return new MMapDirectory(index());
    }

    private Path index() {
        return path.resolve("reports");
    }

    private Path marker() {
        return path.resolve("dateline-home");
    }

    private boolean isBlank() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.allMatch(entry -> BEFORE_REPORTS.contains(entry.getFileName().toString()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return true;
        } catch (AccessDeniedException e) {
            throw HomeFailure.of(e, path);
        }
    }

    private IOException unwritable(FileSystemException cause) {
        if (cause != null && String.valueOf(cause.getReason()).contains("No space left")) {
            return HomeFailure.of(cause, path);
        }
        return new IOException("cannot write to " + path + "; choose another directory with --home", cause);
    }

    /** A marker cut short by a crash while the home was made is as good as a whole one: nothing is in there yet. */
    private void checkFormat() throws IOException {
        String format = Files.exists(marker()) ? marked() : FORMAT;
        if (!format.matches("[0-9]{1,9}")) {
            throw new IOException(marker() + " is damaged: its first line should be " + FORMAT + "; if the reports are"
                    + " Dateline's, write it there, else choose another directory with --home");
        }
        int difference = Integer.compare(Integer.parseInt(format), Integer.parseInt(FORMAT));
        if (difference > 0) {
            throw new IOException(path + " was made by a newer version of Dateline; update Dateline,"
                    + " or choose another directory with --home");
        }
        if (difference < 0) {
            throw new IOException(path + " was made by an older version of Dateline; move it away and ingest the"
                    + " articles again, or choose another directory with --home");
        }
    }

    /** The marker's first line; whatever bytes it holds are read. */
    private String marked() throws IOException {
        try (InputStream in = Files.newInputStream(marker())) {
            String text = new String(in.readNBytes(LONGEST_MARKER), StandardCharsets.ISO_8859_1);
            return text.lines().findFirst().orElse(FORMAT).strip();
        } catch (FileSystemException e) {
            throw HomeFailure.of(e, path);
        }
    }
}
