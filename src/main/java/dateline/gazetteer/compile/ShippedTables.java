package dateline.gazetteer.compile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** The source tables that ship with the program, wherever it runs from. */
public final class ShippedTables {
    private static final String DIRECTORY = "data/gazetteer";

    private ShippedTables() {}

    /** A directory beside the classes, or one inside the packaged jar. */
    public static Path directory() throws IOException {
        URL resource = ShippedTables.class.getResource("/" + DIRECTORY + "/README.md");
        if (resource != null && resource.getProtocol().equals("file")) {
            try {
                return Path.of(resource.toURI()).getParent();
            } catch (URISyntaxException e) {
                throw new IOException("cannot read " + resource, e);
            }
        }
        Path jar = Path.of(System.getProperty("java.class.path"));
        return FileSystems.newFileSystem(jar).getPath("/" + DIRECTORY);
    }
}
