package dateline.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/** A hash of files, by which what was made from them knows whether they changed. */
public final class FileHash {
    private FileHash() {}

    /**
     * @param sources files, and directories with all below them but what is compiled from such ({@code .bin}, {@code .hash}); one
     *     that is not there counts as empty
     * @return 32 bytes, the same wherever the sources lie
     */
    public static byte[] of(List<Path> sources) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (Path source : sources) {
                add(source, hash);
            }
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static void add(Path source, MessageDigest hash) throws IOException {
        if (!Files.exists(source)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(source)) {
            List<Path> files = walk.filter(Files::isRegularFile).filter(FileHash::isSource).sorted().toList();
            for (Path file : files) {
                hash.update(source.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                hash.update(Files.readAllBytes(file));
            }
        }
    }

    private static boolean isSource(Path file) {
        return !file.toString().contains(".bin") && !file.toString().endsWith(".hash");
    }
}
