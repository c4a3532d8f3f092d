package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String PAGE = "<html lang=en><title>Ferry aground | The Fjord Post</title>"
            + "<article><p>A ferry ran aground"
            + " off Bergen before dawn.</p><p>Nobody was hurt, the police said.</p></article>";
    @TempDir
    private Path directory;

    @Test
    void showsARowAnArticleAndNamesWhatIsSkipped() throws IOException {
        Path dated = Files.writeString(directory.resolve("a.txt"),
                "date 2021-06-09\ntitle Ferry\nsource The Fjord Post\n\nA ferry ran aground.");
        Path undated = Files.writeString(directory.resolve("b.html"), PAGE);
        Ran ran = Ran.dateline("read", dated.toString(), undated.toString());
        assertEquals(List.of("2021-06-09  en  The Fjord Post  Ferry  20 characters  " + dated), ran.out());
        assertEquals(List.of("dateline: skipped " + undated
                + ": no date of publication; --assume-date fetched (or a date) lets one stand in"), ran.err());
        assertEquals(0, ran.exit());
        assertEquals(1, Ran.dateline("read", undated.toString()).exit());
    }

    @Test
    void aDayMayStandInForOneThatIsNotTold() throws IOException {
        Path undated = Files.writeString(directory.resolve("b.html"), PAGE);
        Files.setLastModifiedTime(undated, FileTime.from(Instant.parse("2021-06-11T12:00:00Z")));
        assertEquals("2021-06-11 (fetched)  en  The Fjord Post  Ferry aground  78 characters  " + undated,
                Ran.dateline("read", "--assume-date", "fetched", undated.toString()).out().get(0));
        assertEquals("2021-06-01 (assumed)  en  The Fjord Post  Ferry aground  78 characters  " + undated,
                Ran.dateline("read", "--assume-date=2021-06-01", undated.toString()).out().get(0));
        assertEquals(2, Ran.dateline("read", "--assume-date=soon", undated.toString()).exit());
    }

    @Test
    void itsJsonIsReadAgainAsTheSameArticles() throws IOException {
        Path text = Files.writeString(directory.resolve("a.txt"), "date 2021-06-09 A ferry ran aground.");
        Files.writeString(directory.resolve("b.html"), PAGE);
        Ran first = Ran.dateline("read", "--json", "--assume-date=2021-06-01", directory.toString());
        assertEquals(2, first.out().size());
        Ran again = Ran.dateline(String.join("\n", first.out()).getBytes(StandardCharsets.UTF_8), "read", "--json", "-");
        assertEquals(first.out().stream().map(ReadCommandTest::withoutOrigin).toList(),
                again.out().stream().map(ReadCommandTest::withoutOrigin).toList());
        assertEquals("{\"origin\":\"" + text + "\"", first.out().get(0).split(",")[0]);
    }

    private static String withoutOrigin(String line) {
        return line.replaceFirst("\"origin\":\"[^\"]*\",", "");
    }
}
