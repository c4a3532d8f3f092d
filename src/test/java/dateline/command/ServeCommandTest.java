package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.Ran;
import dateline.store.SampleHome;
import dateline.web.WebServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a user runs it. */
class ServeCommandTest {
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir
    private Path directory;

    @Test
    void tellsItsRealPortOnOneLineServesAndEndsWhenAsked() throws Exception {
        Path home = directory.resolve("home");
        SampleHome.fill(home);
        Process process = Program.start("dateline.Dateline", List.of(), "serve", "--port", "0", "--home",
                home.toString());
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            String line = out.readLine();
            assertTrue(line != null && line.matches("Dateline is at http://127\\.0\\.0\\.1:[1-9]\\d*"), line);
            HttpRequest request = HttpRequest.newBuilder(URI.create(line.substring(15) + "/api")).build();
            assertEquals(200, HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode());
            process.toHandle().destroy(); // Process.destroy would close the streams
            assertEquals(ENDED_BY_SIGTERM, process.waitFor());
            assertEquals(null, out.readLine());
            assertEquals("", Program.read(process.getErrorStream()));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void portInUseIsOneLineAndExitCode1() throws Exception {
        SampleHome.fill(directory.resolve("home"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Program program = Program.run("serve", "--home", directory.resolve("home").toString(), "--port",
                    Integer.toString(taken.getLocalPort()));
            assertEquals(new Program(1, "", "dateline: port " + taken.getLocalPort()
                    + " is in use; choose another with --port\n"), program);
        }
    }

    @Test
    void addressOfAnotherMachineIsOneLineAndExitCode1() throws Exception {
        SampleHome.fill(directory.resolve("home"));
        Program program = Program.run("serve", "--home", directory.resolve("home").toString(), "--port", "0", "--address",
                "192.0.2.7");
        assertEquals(new Program(1, "", "dateline: cannot listen on 192.0.2.7:0: Cannot assign requested address;"
                + " choose another with --address or --port\n"), program);
    }

    @Test
    void listensOnTheOneAddressAlone() throws Exception {
        SampleHome.fill(directory.resolve("home"));
        try (WebServer server = WebServer.start(directory.resolve("home"), 0)) {
            assertEquals("http://127.0.0.1:" + server.port(), server.url());
            assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", server.port()));
        }
    }

    @ParameterizedTest
    @CsvSource({"--address, no such host", "--proxy, proxy.example", "--proxy, 10.0.0.0/33", "--max-large, -1",
        "--idle-seconds, 0", "--address-bytes, many"})
    void badSettingIsOneLineThatNamesIt(String option, String value) {
        Ran ran = Ran.dateline("serve", "--home", directory.resolve("home").toString(), option, value);
        assertEquals(2, ran.exit());
        assertEquals(1, ran.err().size(), ran.err().toString());
        assertTrue(ran.err().get(0).contains(option) && ran.err().get(0).contains(value), ran.err().toString());
        assertFalse(Files.exists(directory.resolve("home")), "nothing is read in before");
    }

    @Test
    void helpTellsEveryLimitAndItsUsualValue() {
        String help = String.join("\n", Ran.dateline("serve", "--help").out());
        assertTrue(help.contains("--silence-seconds=N") && help.contains("(default: 2000)"), help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http"})
    void badPortIsOneLineAndExitCode2(String port) throws Exception {
        Program program = Program.run("serve", "--port", port, "--home", directory.resolve("home").toString());
        assertEquals(2, program.exit());
        assertEquals(1, program.err().lines().count(), program.err());
        assertTrue(program.err().contains("--port"), program.err());
    }

    @Test
    void homeOfSomethingElseIsOneLineAndExitCode1() throws Exception {
        Files.writeString(directory.resolve("holiday.jpg"), "not ours");
        Program program = Program.run("serve", "--home", directory.toString(), "--port", "0");
        assertEquals(1, program.exit());
        assertEquals("dateline: " + directory + " holds something else than Dateline's reports;"
                + " choose an empty or a new directory with --home\n", program.err());
    }
}
