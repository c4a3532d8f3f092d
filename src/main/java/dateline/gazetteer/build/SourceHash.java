package dateline.gazetteer.build;

import dateline.gazetteer.Gazetteer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/** A hash of all that a compiled gazetteer is made from: its tables, and the code and word lists that read them. */
public final class SourceHash {
    private SourceHash() {}

    /** @return 32 bytes */
    public static byte[] of(Path tables) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            add(tables, hash);
            URL code = Gazetteer.class.getResource("Gazetteer.class");
            if (code.getProtocol().equals("file")) {
                Path classes = Path.of(code.toURI()).getParent();
                add(classes, hash);
                add(classes.resolve("../../gazetteer").normalize(), hash);
            }
            return hash.digest();
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256, and a class its address
        }
    }

    private static void add(Path directory, MessageDigest hash) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> files = walk.filter(Files::isRegularFile).filter(f -> !f.toString().contains(".bin")).sorted().toList();
            for (Path file : files) {
                hash.update(directory.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                hash.update(Files.readAllBytes(file));
            }
        }
    }
}
