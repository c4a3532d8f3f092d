package dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;

/**
 * Finds the compiled gazetteer that ships with the program. Inside the packaged jar it is compressed and cannot be
 * mapped, so its first use lays it out in the user's cache directory, named by its size and checksum.
 */
final class ShippedGazetteer {
    static final String FILE = "gazetteer.bin";
    private static final String RESOURCE = "/dateline/gazetteer/" + FILE;

    private ShippedGazetteer() {}

    static GazetteerFile open() throws IOException {
        URL resource = ShippedGazetteer.class.getResource(RESOURCE);
        if (resource == null) {
            throw new IOException("this build carries no gazetteer; run `mvn package`, or `gazetteer build`");
        }
        if (resource.getProtocol().equals("file")) {
            return GazetteerFile.map(path(resource));
        }
        ZipEntry entry = ((JarURLConnection) resource.openConnection()).getJarEntry(); // its time would load calendars
        long size = entry.getSize();
        Path cached = cache().resolve("gazetteer-" + Long.toHexString(size) + "-" + Long.toHexString(entry.getCrc()) + ".bin");
        if (Files.exists(cached) && Files.size(cached) == size || laidOut(resource, cached)) {
            return GazetteerFile.map(cached);
        }
        try (InputStream in = resource.openStream()) { // slower, and 50 MB of heap, but it needs no disk
            return GazetteerFile.check(ByteBuffer.wrap(in.readAllBytes()), RESOURCE);
        }
    }

    private static Path path(URL file) throws IOException {
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path caches = chosen == null || chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(chosen);
        return caches.resolve("dateline");
    }

    private static boolean laidOut(URL resource, Path cached) {
        try (InputStream in = resource.openStream()) {
            Files.createDirectories(cached.getParent());
            Path part = Files.createTempFile(cached.getParent(), "gazetteer", ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, cached, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException cacheNotWritable) {
            return false;
        }
    }
}
