package dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a command of the program, run in a Java of its own, answered. */
public record Program(int exit, String out, String err) {
    public static Program run(String... arguments) throws IOException, InterruptedException {
        Process process = start("dateline.Dateline", List.of(), arguments);
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        String out = read(process.getInputStream());
        return new Program(process.waitFor(), out, withoutProgress(err.join()));
    }

    /** What a command says of how far it is, every five seconds, it says on a slow machine alone. */
    public static String withoutProgress(String err) {
        return err.replaceAll("(?m)^dateline: [0-9]+ (articles|documents) so far.*\\R", "");
    }

    /** A Java that lives for a second: half of its time would go into compiling and collecting in parallel. */
    public static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Starts any class's main with the class path of the tests. */
    public static Process start(String mainClass, List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx256m",
                "-Dfile.encoding=UTF-8"));
        command.addAll(SHORT_LIVED);
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    public static String read(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
