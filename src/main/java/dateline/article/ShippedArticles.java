package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarEntry;

/**
 * The articles that ship with the program, on its class path under {@code data/articles}. They are listed from the
 * directory or the jar itself, so that no index file has to be kept in step.
 */
public final class ShippedArticles implements Articles {
    private static final String DIRECTORY = "data/articles";

    @Override
    public void forEach(Consumer<Read> sink) throws IOException {
        URL directory = ShippedArticles.class.getClassLoader().getResource(DIRECTORY);
        if (directory == null) {
            throw new IOException("this build carries no " + DIRECTORY);
        }
        if (directory.getProtocol().equals("file")) {
            GivenArticles.of(List.of(path(directory).toString()), InputStream.nullInputStream()).forEach(sink);
            return;
        }
        for (String entry : entries((JarURLConnection) directory.openConnection())) {
            try (InputStream in = ShippedArticles.class.getClassLoader().getResourceAsStream(entry)) {
                ArticleFile.read(in, Origin.file(entry, entry.substring(DIRECTORY.length() + 1), null), sink);
            }
        }
    }

    private static List<String> entries(JarURLConnection connection) throws IOException {
        return connection.getJarFile().stream().map(JarEntry::getName)
                .filter(name -> name.startsWith(DIRECTORY + "/") && !name.endsWith("/")).sorted().toList();
    }

    private static Path path(URL directory) {
        try {
            return Path.of(directory.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // the class loader made this address
        }
    }
}
