package dateline.gazetteer.compile;

import dateline.gazetteer.Gazetteer;
import dateline.text.FileHash;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A hash of all that a compiled gazetteer is made from: its tables, and the code and word lists that read them. */
public final class SourceHash {
    private SourceHash() {}

    /** @return 32 bytes */
    public static byte[] of(Path tables) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(tables));
        URL code = Gazetteer.class.getResource("Gazetteer.class");
        if (code.getProtocol().equals("file")) {
            Path classes = classes(code);
            Stream.of("dateline/gazetteer", "gazetteer", "dateline/text/grammar", "dateline/text/Folding.class",
                    "dateline/text/Language.class").map(classes::resolve).forEach(sources::add);
        }
        return FileHash.of(sources);
    }

    private static Path classes(URL code) {
        try {
            return Path.of(code.toURI()).resolve("../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // a class has an address
        }
    }
}
