package dateline.command;

import dateline.store.StoreLocation;
import dateline.store.lucene.HomeStore;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command's reports are. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "KIND=ADDRESS", description = "keeps the reports in a server rather than in the home:"
            + " opensearch=https://search.example:9200, with name and password in the environment (src/docs/opensearch.md)")
    private String store;

    /** @throws IOException with one line that says what is wrong with it */
    StoreLocation at(Path home) throws IOException {
        return store == null ? new HomeStore(home) : StoreLocation.parse(store);
    }

    boolean isHome() {
        return store == null;
    }
}
