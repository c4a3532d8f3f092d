package dateline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command that was run as from a shell, with what it wrote. */
public record Ran(int exit, List<String> out, List<String> err) {
    public static Ran dateline(String... arguments) {
        return dateline(new byte[0], arguments);
    }

    public static Ran dateline(byte[] standardInput, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(errBytes, true, StandardCharsets.UTF_8)) {
            System.setIn(new ByteArrayInputStream(standardInput));
            System.setOut(outStream);
            System.setErr(errStream);
            int exit = Dateline.run(arguments);
            return new Ran(exit, lines(outBytes.toString(StandardCharsets.UTF_8)),
                    lines(Program.withoutProgress(errBytes.toString(StandardCharsets.UTF_8))));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
