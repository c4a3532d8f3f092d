package dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where GeoTools unpacks its EPSG data set (33 MB) and opens it as a database, whose script may call Java. Its own choice is a
 * fixed directory below /tmp, which any user of the machine may have filled before; this is a new one of this program's user alone,
 * and goes with the program.
 */
final class EpsgDirectory {
    private static final String PROPERTY = "EPSG-HSQL.directory";

    private EpsgDirectory() {}

    /** To be called before GeoTools is asked for a code; where the operator has set the property, that stays. */
    static void makePrivate() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path directory = Files.createTempDirectory("dateline-epsg"); // rwx------
            System.setProperty(PROPERTY, directory.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // what is left is for whoever cleans /tmp
        }
    }
}
