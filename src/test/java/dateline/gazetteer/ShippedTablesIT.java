package dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.gazetteer.compile.GazetteerCompiler;
import dateline.gazetteer.compile.SourceHash;
import dateline.gazetteer.compile.SourceTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes half a minute. */
class ShippedTablesIT {
    @TempDir
    Path directory;

    @Test
    void compileToTheSameBytesTwice() throws IOException {
        Path tables = Path.of("data/gazetteer");
        Path again = directory.resolve("gazetteer.bin");
        GazetteerCompiler.compile(SourceTables.read(tables), SourceHash.of(tables), again, step -> {});
        assertEquals(-1, Files.mismatch(Path.of("target/classes/dateline/gazetteer/gazetteer.bin"), again));
    }
}
