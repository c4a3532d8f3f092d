package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/docs/geoparse-as-a-library.md} tells of the geoparser is true. */
class LibraryPageTest {
    private static final Path PAGE = Path.of("src/docs/geoparse-as-a-library.md");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path directory;

    @Test
    void itsJavaCompilesAndFindsAPlace() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```java\n") + "```java\n".length();
        Path source = Files.writeString(directory.resolve("Names.java"), page.substring(from, page.indexOf("```", from)));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, System.err, "-cp", CLASS_PATH, source.toString()));
        Process process = start(CLASS_PATH + System.getProperty("path.separator") + directory, "Names");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("Porto Place[id=geonames:2735943, name=Porto"), said);
    }

    @Test
    @Timeout(600)
    void anOpenProcessAnswersEachLineBeforeTheNextIsSent() throws IOException, InterruptedException {
        Process process = start(CLASS_PATH, "dateline.Dateline", "geoparse");
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        OutputStream texts = process.getOutputStream();
        for (int n = 1; n <= 2; n++) {
            texts.write(("{\"id\": \"" + n + "\", \"text\": \"A tram line opened in Porto.\"}\n").getBytes(StandardCharsets.UTF_8));
            texts.flush();
            String answer = answers.readLine();
            assertTrue(answer.startsWith("{\"id\":\"" + n + "\",\"mentions\":[{\"start\":22,\"end\":27,"), answer);
        }
        texts.close();
        assertEquals(0, process.waitFor());
    }

    private static Process start(String classPath, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(JAVA, "-cp", classPath));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
