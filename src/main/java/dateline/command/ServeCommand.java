package dateline.command;

import dateline.gazetteer.Gazetteer;
import dateline.ingest.Ingest;
import dateline.store.ReportStore;
import dateline.store.StoreLocation;
import dateline.web.http.Limits;
import dateline.web.http.Networks;
import dateline.web.http.OutOfMemory;
import dateline.web.http.ServerSettings;
import dateline.web.WebServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the map and the API of a home until the program is ended; the only command that loads Spring. */
@Command(name = "serve", mixinStandardHelpOptions = true, modelTransformer = LimitOptions.class, sortOptions = false,
        description = {"Serves the map and the API.",
            "Exit code 1: it could not start; 2: wrong usage; 3: it ran out of memory."})
public final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--home", defaultValue = ".dateline", paramLabel = "DIR",
            description = "where the reports are (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(names = "--address", defaultValue = "127.0.0.1", paramLabel = "ADDRESS",
            description = "which of this machine's addresses to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE})")
    private String address;

    @Option(names = "--port", defaultValue = "8080", description = "0 takes any free port (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--proxy", paramLabel = "ADDRESS|CIDR", description = "a proxy whose X-Forwarded-For, -Proto,"
            + " -Host, -Port and -Prefix are believed, also several times; without it they are passed over")
    private List<String> proxies = List.of();

    @Option(names = "--operator", paramLabel = "ADDRESS|CIDR", description = "who may see /actuator/prometheus beside this"
            + " machine, also several times")
    private List<String> operators = List.of();

    @Mixin
    private StoreOption store;

    @Mixin
    private Following following;

    @Option(names = "--allow-private", description = "feeds, and what they redirect to, may be in a private network")
    private boolean allowPrivate;

    @Option(names = "--full-text", description = Inputs.FULL_TEXT)
    private boolean fullText;

    @Override
    public Integer call() throws IOException {
        ServerSettings settings = settings();
        if (following.isAsked()) {
            Following.check(home);
        }
        StoreLocation location = store.at(home);
        OutOfMemory.endsTheProgram();
        WebServer server = WebServer.start(() -> open(location, settings.limits()), home, settings);
        spec.commandLine().getOut().println("Dateline is at " + server.url());
        spec.commandLine().getOut().flush();
        if (following.isAsked()) {
            Thread thread = new Thread(() -> follow(location), "follow");
            thread.setDaemon(true);
            thread.start();
        }
        return 0; // the server's own threads keep the program up
    }

    private ReportStore open(StoreLocation location, Limits limits) throws IOException {
        if (location.isEmpty()) {
            IngestCommand.ingestShipped(home, location, spec.commandLine().getErr());
        }
        correct();
        return location.open(Duration.ofSeconds(limits.querySeconds()));
    }

    /** Applies the home's corrections where they are other ones than before. */
    private void correct() throws IOException {
        if (store.isHome() && !Ingest.isCorrected(home)) {
            PrintWriter err = spec.commandLine().getErr();
            Ingest.correct(home, Gazetteer.of(home)).forEach(line -> err.println("dateline: " + line));
            err.flush();
        }
    }

    private void follow(StoreLocation location) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Following.run(home, location, allowPrivate, fullText, err);
        } catch (IOException e) {
            err.println("dateline: feeds are not followed: " + e.getMessage());
            err.flush();
        }
    }

    private ServerSettings settings() {
        if (port < 0 || port > 65535) {
            throw wrong("--port must be between 0 and 65535, not " + port);
        }
        try {
            return new ServerSettings(InetAddress.getByName(address), port, Networks.of("--proxy", proxies),
                    Networks.of("--operator", operators), LimitOptions.limits(spec));
        } catch (UnknownHostException e) {
            throw wrong("--address must be an address of this machine, not \"" + address + "\"");
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String line) {
        return new ParameterException(spec.commandLine(), line);
    }
}
