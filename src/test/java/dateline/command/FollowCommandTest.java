package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.Ran;
import dateline.follow.FeedServer;
import dateline.store.SampleHome;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following feeds as a user does it. */
class FollowCommandTest {
    private static final long LONGEST_MILLIS = 300_000;
    @TempDir
    private Path directory;

    @Test
    void aFeedThatIsAddedIsOnTheMapWhileReadersRead() throws Exception {
        String home = directory.resolve("home").toString();
        SampleHome.fill(directory.resolve("home"));
        try (FeedServer feeds = new FeedServer()) {
            feeds.setFeed("/feed");
            String feed = feeds.address("/feed");
            assertEquals(List.of("followed  " + feed + ", every 5 minutes"),
                    Ran.dateline("sources", "add", feed, "--name", "The Courier", "--minutes", "5", "--home", home).out());
            assertEquals(new Ran(0, List.of("ok       " + feed + "  1 articles, the newest of 2024-05-02"), List.of()),
                    Ran.dateline("sources", "check", "--allow-private", "--home", home));
            assertEquals(1, Ran.dateline("sources", "check", "--home", home).exit());
            Process process = Program.start("dateline.Dateline", List.of(), "serve", "--port", "0", "--home", home, "--follow",
                    "--allow-private");
            try (BufferedReader out = process.inputReader()) {
                String origin = out.readLine().replaceFirst(".* ", "");
                String reports = origin + "/api/collections/reports/items?f=json&source=The%20Lagos%20Courier";
                String found = get(reports);
                for (long end = System.currentTimeMillis() + LONGEST_MILLIS; !found.contains("\"place\":\"Lagos\"")
                        && System.currentTimeMillis() < end; found = get(reports)) {
                    Thread.sleep(200);
                }
                assertTrue(found.contains("\"place\":\"Lagos\""), found);
                String sources = get(origin + "/api/sources");
                assertTrue(sources.contains(feed) && sources.contains("\"name\" : \"The Courier\""), sources);
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertTrue(Ran.dateline("sources", "list", "--home", home).out().get(0).startsWith("ok       " + feed), home);
        }
    }

    @Test
    void wrongUseIsOneLine() throws Exception {
        String home = directory.resolve("home").toString();
        assertEquals(2, Ran.dateline("sources", "add", "ftp://x.example", "--home", home).exit());
        assertEquals(2, Ran.dateline("sources").exit());
        assertEquals(2, Ran.dateline("ingest", "--home", home).exit());
        assertEquals(List.of(), Ran.dateline("sources", "list", "--home", home).out());
        Files.createDirectories(Path.of(home));
        Files.writeString(Path.of(home, "sources.txt"), "nonsense\n");
        Ran ran = Ran.dateline("serve", "--follow", "--port", "0", "--home", home);
        assertEquals(1, ran.exit());
        assertTrue(ran.err().get(0).contains("sources.txt, line 1"), ran.err().toString());
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
