package dateline.store.opensearch;

import dateline.store.TestStores;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stores in one node of OpenSearch, each under names of its own. The node is a process of its own that is started for the
 * first of them, or one that the property {@code dateline.test.opensearch} names the address of.
 */
public final class NodeStores implements TestStores.Kind {
    private static final Pattern NOT_OF_THE_NODE = Pattern.compile(".*/(log4j-to-slf4j|logback-[a-z]+|geotools-wrapper)-[^/]*");

    /** What the profile writes: that of the tests would be of other versions. */
    private static final Path CLASS_PATH = Path.of("target/opensearch-node.classpath");

    /** Started when first needed. */
    private static final class Started {
        static final String ADDRESS = start();
        static final Map<Path, String> NAMES = new ConcurrentHashMap<>();
    }

    @Override
    public String told(Path home) {
        return "opensearch=" + address(home);
    }

    static String address(Path home) {
        String name = Started.NAMES.computeIfAbsent(home.toAbsolutePath(), path -> "t" + Long.toHexString(System.nanoTime()));
        return Started.ADDRESS + "/" + name;
    }

    private static String start() {
        String given = System.getProperty("dateline.test.opensearch", "");
        try {
            return given.isEmpty() ? "http://127.0.0.1:" + port(process()) : given;
        } catch (IOException e) {
            throw new IllegalStateException("OpenSearch cannot be started", e);
        }
    }

    /** Ends when this one does, as its standard input ends then. */
    private static Process process() throws IOException {
        Path directory = Files.createTempDirectory("opensearch");
        String classPath = "target/test-classes" + File.pathSeparator + Arrays.stream(Files.readString(CLASS_PATH)
                .split(File.pathSeparator))
                .filter(entry -> !NOT_OF_THE_NODE.matcher(entry).matches()).collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:TieredStopAtLevel=1", "-cp", classPath, "dateline.store.opensearch.OpenSearchNode", directory.toString(),
                "0")
                .redirectError(directory.resolve("errors.txt").toFile()).start();
    }

    private static int port(Process process) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new IOException("OpenSearch ended before it answered");
    }
}
