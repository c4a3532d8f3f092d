package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.Program;
import dateline.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home on a small file system, which fills up or is for reading only; mounted in a name space of its own (Linux alone). */
class SmallDiskTest {
    @TempDir
    private Path directory;
    private Path few;
    private Path many;

    @Test
    void keepsWhatWasCommittedTellsWhatIsWrongAndGoesOn() throws Exception {
        assumeTrue(canMount(), "this machine lets no program mount a file system for itself");
        few = Files.write(directory.resolve("few.jsonl"), articles(20));
        many = Files.write(directory.resolve("many.jsonl"), articles(300));
        Path disk = Files.createDirectory(directory.resolve("disk"));
        Path home = disk.resolve("home");
        List<String> told = shell("mount -t tmpfs none " + disk, dateline("ingest", "--home", home, few) + " >/dev/null",
                "mount -o remount,ro " + disk, "! " + dateline("ingest", "--home", home, many),
                "mount -o remount,rw,size=$(( $(du -sk " + disk + " | cut -f1) + 60 ))k " + disk,
                "! " + dateline("ingest", "--home", home, many), dateline("export", "--home", home, "-o", part("full")),
                "mount -o remount,size=64m " + disk, dateline("ingest", "--home", home, many),
                dateline("export", "--home", home, "-o", part("on")));
        assertEquals("dateline: cannot write to " + home + "; choose another directory with --home", told.get(0));
        assertEquals("dateline: the disk that holds " + home + " is full; make room and do it again; what was committed before"
                + " is kept", told.get(1));
        assertEquals("articles  280 read (280 new, 0 replaced), 20 unchanged, 0 skipped", told.get(2));
        assertEquals(-1, Files.mismatch(undisturbed(few), part("full")));
        assertEquals(-1, Files.mismatch(undisturbed(many), part("on")));
    }

    private Path part(String name) {
        return directory.resolve(name + ".json");
    }

    private Path undisturbed(Path articles) {
        Path home = directory.resolve(articles.getFileName() + "-home");
        Path out = part(articles.getFileName() + "-undisturbed");
        assertEquals(0, Ran.dateline("ingest", "--home", home.toString(), articles.toString()).exit());
        assertEquals(0, Ran.dateline("export", "--home", home.toString(), "-o", out.toString()).exit());
        return out;
    }

    private static List<String> articles(int number) {
        return IntStream.range(0, number).mapToObj(i ->
                "{\"url\":\"https://a.example/" + i + "\",\"published\":\"2024-05-30\",\"lang\":\"en\","
                + "\"text\":\"Hall number " + i + " was opened in Oslo on " + (1 + i % 28) + " May 2024.\"}").toList();
    }

    private static String dateline(Object... arguments) {
        StringBuilder command = new StringBuilder(System.getProperty("java.home") + "/bin/java -Xmx256m "
                + String.join(" ", Program.SHORT_LIVED) + " dateline.Dateline");
        for (Object argument : arguments) {
            command.append(" '").append(argument).append('\'');
        }
        return command.toString();
    }

    /** What the commands wrote but how far they were; each must do well. */
    private List<String> shell(String... commands) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("unshare", "-rm", "sh", "-e", "-c", String.join("\n", commands));
        shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = shell.redirectErrorStream(true).start();
        String out = Program.read(process.getInputStream());
        assertEquals(0, process.waitFor(), out);
        return Program.withoutProgress(out).lines().toList();
    }

    private static boolean canMount() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
