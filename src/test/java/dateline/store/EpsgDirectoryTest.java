package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another user of the machine has put a database where GeoTools would look for its own. */
class EpsgDirectoryTest {
    static final class Asks {
        public static void main(String[] arguments) throws Exception {
            System.out.println(Crs.parse("EPSG:25832").fromLonLat(9, 0));
            Path directory = Path.of(System.getProperty("EPSG-HSQL.directory"));
            try (Stream<Path> files = Files.walk(directory)) {
                System.out.println(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)) + " "
                        + files.anyMatch(file -> file.endsWith("EPSG.script")));
            }
        }
    }

    @Test
    void databaseThatLiesInTheSharedDirectoryIsNotOpened(@TempDir Path tmp) throws Exception {
        Path planted = Files.createDirectories(tmp.resolve("GeoTools/Databases/HSQL/v11.0.31"));
        for (String name : List.of("EPSG_creation_marker.txt", "EPSG.data", "EPSG.properties", "EPSG.script")) {
            Files.writeString(planted.resolve(name), "not a database");
        }
        Process process = Program.start(Asks.class.getName(), List.of("-Djava.io.tmpdir=" + tmp));
        List<String> out = process.inputReader().lines().toList();
        assertEquals(List.of("(500000.0, 0.0, NaN)", "rwx------ true"), out);
        assertEquals(0, process.waitFor());
        try (Stream<Path> left = Files.list(tmp)) {
            assertFalse(left.anyMatch(each -> each.getFileName().toString().startsWith("dateline-epsg")),
                    "it goes with the program");
        }
        assertTrue(Files.exists(planted));
    }
}
