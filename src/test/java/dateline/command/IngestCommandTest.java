package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import dateline.store.ReportStore;
import dateline.store.lucene.HomeStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IngestCommandTest {
    private static final String GOOD = "date 2024-05-02\ntitle A bridge\n\nThe new bridge in Lagos was opened.\n";
    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void holdsOneArticle() throws IOException {
        home = directory.resolve("home");
        assertEquals(0, ingest(write("held.txt", GOOD)).exit());
    }

    @Test
    void summarisesWhatWasRead() throws IOException {
        Files.createDirectory(directory.resolve("in"));
        write("in/a.txt", "date 2024-05-03 It rained in Oslo.");
        write("in/b.txt", "no head");
        write("in/c.txt", "");
        Ran ran = ingest(directory.resolve("in"));
        assertEquals(0, ran.exit());
        assertEquals("articles  1 read (1 new, 0 replaced), 0 unchanged, 2 skipped (1 empty, 1 no date)",
                ran.out().get(0));
        assertEquals(3, ran.out().size());
        assertEquals(2, ran.err().size());
    }

    @Test
    void everySkipIsNamedInAFileWhereOneIsAskedFor() throws IOException {
        Path in = Files.createDirectory(directory.resolve("in"));
        for (int i = 10; i < 35; i++) {
            write("in/" + i + ".txt", "no head");
        }
        Path file = directory.resolve("skips.tsv");
        Ran.dateline("ingest", "--home", home.toString(), "--skips", file.toString(), in.toString());
        List<String> lines = Files.readAllLines(file);
        assertEquals(25, lines.size());
        assertTrue(lines.get(24).startsWith(in.resolve("34.txt") + "\tno date\t"), lines.get(24));
    }

    @Test
    void theSameInputAgainChangesNothing() throws IOException {
        String before = version();
        Ran again = ingest(directory.resolve("held.txt"));
        assertEquals(0, again.exit());
        assertEquals("articles  0 read (0 new, 0 replaced), 1 unchanged, 0 skipped", again.out().get(0));
        assertEquals(before, version());
    }

    @Test
    void anArticleThatChangedReplacesTheOld() throws IOException {
        Ran changed = ingest(write("held.txt", GOOD + "It is the longest in Nigeria.\n"));
        assertEquals("articles  1 read (0 new, 1 replaced), 0 unchanged, 0 skipped", changed.out().get(0));
    }

    @Test
    void anArticleOfALanguageThatIsNotReadIsSkippedByName() throws IOException {
        String before = version();
        Path portuguese = write("ponte.txt", "date 2024-05-03\n\nA ponte foi inaugurada em Lisboa na quinta-feira e os"
                + " moradores de Coimbra não pagam pela travessia até ao fim do mês.\n");
        Ran alone = ingest(portuguese);
        assertEquals(1, alone.exit());
        assertEquals(List.of("dateline: skipped " + portuguese
                + ": in a language that is not read (ru, uk, es, en are)"), alone.err());
        assertEquals(before, version());
        Path bulgarian = write("most.txt", "date 2024-05-03\n\nМостът беше открит в четвъртък във Варна и жителите на София"
                + " няма да плащат за преминаването до края на месеца.\n");
        Ran all = Ran.dateline("ingest", "--home", home.toString(), portuguese.toString(), bulgarian.toString(),
                write("c.txt", "date 2024-05-03\n\nIt rained in Oslo on Friday.").toString());
        assertEquals(0, all.exit());
        assertEquals("articles  1 read (1 new, 0 replaced), 0 unchanged, 2 skipped (2 other language)", all.out().get(0));
        assertEquals(2, all.err().size());
    }

    @Test
    void readsStandardInput() {
        Ran ran = Ran.dateline("date 2024-05-04 Snow fell in Quito.".getBytes(StandardCharsets.UTF_8), "ingest",
                "--home", home.toString(), "-");
        assertEquals("articles  1 read (1 new, 0 replaced), 0 unchanged, 0 skipped", ran.out().get(0));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "empty"),
                Arguments.of("blank", " \n\n ".getBytes(StandardCharsets.UTF_8), "empty"),
                Arguments.of("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1},
                        "a picture, which holds no text"),
                Arguments.of("windows-1251", "date 2024-01-01 Снег".getBytes(Charset.forName("windows-1251")),
                        "not UTF-8, and too little to tell the charset by; save it as UTF-8"),
                Arguments.of("undated", "Snow fell.".getBytes(StandardCharsets.UTF_8),
                        "no date; a text begins with a line `date YYYY-MM-DD`"),
                Arguments.of("bad date", "date 2024-02-30 Snow fell.".getBytes(StandardCharsets.UTF_8),
                        "bad date \"2024-02-30\"; write it as YYYY-MM-DD"),
                Arguments.of("head only", "date 2024-02-03\ntitle Snow\n".getBytes(StandardCharsets.UTF_8),
                        "no text of an article in it"),
                Arguments.of("bad link", "date 2024-02-03\nurl javascript:x\n\nSnow".getBytes(StandardCharsets.UTF_8),
                        "bad url \"javascript:x\"; it begins with http:// or https://"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void aBadFileGetsOneLineAndLosesNothing(String name, byte[] content, String why) throws IOException {
        String before = version();
        Path file = Files.write(directory.resolve(name + ".txt"), content);
        Ran ran = ingest(file);
        assertEquals(1, ran.exit());
        assertEquals(List.of("dateline: skipped " + file + ": " + why), ran.err());
        assertEquals(List.of(), ran.out());
        assertEquals(before, version());
    }

    @Test
    void aMissingPathIsToldBeforeAnythingIsRead() throws IOException {
        String before = version();
        Ran ran = Ran.dateline("ingest", "--home", home.toString(), write("new.txt", GOOD).toString(), "nowhere.txt");
        assertEquals(1, ran.exit());
        assertEquals(List.of("dateline: no such file or directory: nowhere.txt"), ran.err());
        assertEquals(before, version());
    }

    @Test
    void aDirectoryWithoutFilesFails() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("pictures"));
        Ran ran = ingest(empty);
        assertEquals(1, ran.exit());
        assertEquals(List.of("dateline: no files in " + empty
                + " (articles are read from text, HTML, RSS, Atom, JSON Feed, JSON lines, NewsML-G2, ninjs,"
                + " WARC, gzip, zip, OPML, sitemaps)"), ran.err());
    }

    @Test
    void namesTwentySkipsAndCountsTheRest() throws IOException {
        Path many = Files.createDirectory(directory.resolve("many"));
        for (int i = 0; i < 23; i++) {
            write("many/" + i + ".txt", "");
        }
        Ran ran = ingest(many);
        assertEquals(1, ran.exit());
        assertEquals(22, ran.err().size());
        assertEquals("dateline: and 3 more skipped; --skips FILE names them", ran.err().get(20));
        assertEquals("dateline: no article could be read; 23 skipped (23 empty)", ran.err().get(21));
    }

    /** Tests may run as root, whom permissions do not bind; nobody can make a directory below a file. */
    @Test
    void aHomeThatCannotBeMadeFails() throws IOException {
        Path below = write("file.txt", GOOD).resolve("home");
        Ran ran = Ran.dateline("ingest", "--home", below.toString(), directory.resolve("held.txt").toString());
        assertEquals(1, ran.exit());
        assertEquals(1, ran.err().size(), ran.err().toString());
        assertTrue(ran.err().get(0).contains(directory.resolve("file.txt").toString()), ran.err().toString());
    }

    @Test
    void aHomeThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(directory.resolve("photos"));
        Files.writeString(other.resolve("holiday.txt"), "mine");
        Ran ran = Ran.dateline("ingest", "--home", other.toString(), directory.resolve("held.txt").toString());
        assertEquals(1, ran.exit());
        assertEquals(1, ran.err().size(), ran.err().toString());
        try (Stream<Path> files = Files.list(other)) {
            assertEquals(List.of(other.resolve("holiday.txt")), files.toList());
        }
    }

    /** {@code gazetteer import --home H} may come before the first ingest. */
    @Test
    void aHomeThatHoldsOnlyAGazetteerIsAccepted() throws Exception {
        Path own = Files.createDirectory(directory.resolve("own"));
        Files.copy(Path.of("target/classes/dateline/gazetteer/gazetteer.bin"), own.resolve("gazetteer.bin"));
        Ran ran = Ran.dateline("ingest", "--home", own.toString(), directory.resolve("held.txt").toString());
        assertEquals(0, ran.exit(), ran.err().toString());
        assertEquals(0, Ran.dateline("export", "--home", own.toString()).exit());
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, Ran.dateline("ingest").exit());
        assertEquals(2, Ran.dateline("ingest", "--hoem", "x", "y").exit());
    }

    private Ran ingest(Path input) {
        return Ran.dateline("ingest", "--home", home.toString(), input.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private String version() throws IOException {
        try (ReportStore store = HomeStore.open(home)) {
            return store.version();
        }
    }
}
