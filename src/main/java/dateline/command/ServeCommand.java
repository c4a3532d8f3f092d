package dateline.command;

import dateline.store.ReportStore;
import dateline.web.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the map and the API of a home until the program is ended; the only command that loads Spring. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the map and the API.")
public final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--home", defaultValue = ".dateline", paramLabel = "DIR",
            description = "where the reports are (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(names = "--port", defaultValue = "8080", description = "0 takes any free port (default: ${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--port must be between 0 and 65535, not " + port);
        }
        if (ReportStore.isEmpty(home)) {
            IngestCommand.ingestShipped(home, spec.commandLine().getErr());
        }
        WebServer server = WebServer.start(home, port);
        spec.commandLine().getOut().println("Dateline is at http://localhost:" + server.port());
        spec.commandLine().getOut().flush();
        return 0; // the server's own threads keep the program up
    }
}
