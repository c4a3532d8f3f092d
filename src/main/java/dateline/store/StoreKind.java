package dateline.store;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/** A way to keep reports that a module of its own brings along: found on the class path, or in its jar beside the program's. */
public interface StoreKind {
    /** What stands before the equals sign in {@code --store}. */
    String word();

    /** @throws IOException with one line that says what is wrong with the address */
    StoreLocation at(String address) throws IOException;

    /** @throws IOException with one line that says how to get the module, where it is absent */
    static StoreKind of(String word) throws IOException {
        ClassLoader program = StoreKind.class.getClassLoader();
        Path jar = beside("dateline-" + word + ".jar");
        Optional<StoreKind> kind = find(word, program);
        if (kind.isEmpty() && Files.isRegularFile(jar)) {
            kind = find(word, new URLClassLoader(new URL[] {url(jar)}, program)); // never closed: its classes are in use
        }
        return kind.orElseThrow(() -> new IOException("--store: there is no module for \"" + word + "\"; \"opensearch\" is one:"
                + " mvn -Popensearch package makes dateline-opensearch.jar, which must lie beside dateline.jar"));
    }

    private static Optional<StoreKind> find(String word, ClassLoader loader) {
        return StreamSupport.stream(ServiceLoader.load(StoreKind.class, loader).spliterator(), false)
                .filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Where the program is one jar, that is all of its class path. */
    private static Path beside(String file) {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolveSibling(file);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
