package dateline.web;

import dateline.store.TestStores;
import dateline.web.http.ServerSettings;
import java.io.IOException;
import java.nio.file.Path;

/** Starts the servers that tests ask, on any free port. */
public final class Servers {
    private Servers() {}

    public static WebServer start(Path home) throws IOException {
        return start(home, ServerSettings.local(0));
    }

    public static WebServer start(Path home, ServerSettings settings) throws IOException {
        return WebServer.start(TestStores.at(home), home, settings);
    }
}
