package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line that picocli need not take apart answers as one that it does. */
class PlainCallTest {
    private static final String LINE = "{\"id\":7,\"text\":\"A barn burned down in Lyon on Friday.\","
            + "\"published\":\"2024-03-05\"}\n";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"geoparse", "extract"})
    void answersAsWithAnOption(String command) throws IOException {
        String file = Files.writeString(dir.resolve("one.jsonl"), LINE).toString();
        String broken = Files.writeString(dir.resolve("broken.jsonl"), "{\"id\":1}\n").toString();
        for (String named : List.of(file, broken, dir.toString(), dir.resolve("none").toString())) {
            Ran plain = Ran.dateline(command, named);
            assertEquals(Ran.dateline(command, "--home", ".dateline", named), plain);
            assertEquals(named.equals(file) ? 0 : 1, plain.exit());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geoparse", "extract"})
    void readsStandardInput(String command) {
        byte[] input = LINE.getBytes(StandardCharsets.UTF_8);
        Ran ran = Ran.dateline(input, command);
        assertEquals(1, ran.out().size());
        assertEquals(ran, Ran.dateline(input, command, "-"));
        assertEquals(ran, Ran.dateline(input, command, "--home", ".dateline"));
    }

    @Test
    void leavesOptionsAndOtherCommandsToPicocli() {
        assertNotNull(PlainCall.of("extract", "one.jsonl"));
        for (String[] line : List.of(new String[0], new String[] {"export"}, new String[] {"geoparse", "--help"},
                new String[] {"geoparse", "@arguments"}, new String[] {"extract", "one.jsonl", "two.jsonl"})) {
            assertNull(PlainCall.of(line));
        }
    }
}
