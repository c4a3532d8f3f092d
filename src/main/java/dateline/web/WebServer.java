package dateline.web;

import dateline.store.ReportStore;
import dateline.store.StoreLocation;
import dateline.store.lucene.HomeStore;
import dateline.web.http.ServerSettings;
import dateline.web.operators.FollowedSources;
import dateline.web.page.PageBeans;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The running server of one home. */
public final class WebServer implements Closeable {
    /** Opens the reports that are served. */
    public interface Opening {
        /** @throws IOException with one line that says what to do */
        ReportStore open() throws IOException;
    }

    private final ServletWebServerApplicationContext context;
    private final InetAddress address;

    private WebServer(ServletWebServerApplicationContext context, InetAddress address) {
        this.context = context;
        this.address = address;
    }

    /** Starts to serve this machine alone, with the usual limits; as {@link #start(Path, ServerSettings)}. */
    public static WebServer start(Path home, int port) throws IOException {
        return start(home, ServerSettings.local(port));
    }

    /**
     * Starts to serve the reports of a home.
     *
     * @throws IOException with one line that says what to do: the port is in use, say, or the home has no reports
     */
    public static WebServer start(Path home, ServerSettings settings) throws IOException {
        return start(new HomeStore(home), home, settings);
    }

    /**
     * The same of reports that are kept elsewhere.
     *
     * @param home where the rest is: how the feeds do that are followed
     */
    public static WebServer start(StoreLocation location, Path home, ServerSettings settings) throws IOException {
        return start(() -> location.open(Duration.ofSeconds(settings.limits().querySeconds())), home, settings);
    }

    /** The same of reports that are opened beside the start of all else. */
    public static WebServer start(Opening opening, Path home, ServerSettings settings) throws IOException {
        return start(opening, home, settings, List.of(new PageBeans()));
    }

    /** @param others that add to the server what stands in packages of their own: the page */
    static WebServer start(Opening opening, Path home, ServerSettings settings, Iterable<BeanRegistrar> others)
            throws IOException {
        logAsTheProgramDoes();
        CompletableFuture<ReportStore> store = CompletableFuture.supplyAsync(() -> opened(opening));
        ServletWebServerApplicationContext context = new ServletWebServerApplicationContext();
        context.registerBean(ReportStore.class, store::join); // the context closes the store when it ends
        context.registerBean(ServerSettings.class, () -> settings);
        context.registerBean(FollowedSources.HomeFolder.class, () -> new FollowedSources.HomeFolder(home));
        context.register(new ServerBeans(settings));
        others.forEach(context::register);
        try {
            context.refresh();
            context.registerShutdownHook();
            return new WebServer(context, settings.address());
        } catch (RuntimeException e) {
            context.close();
            join(store).close(); // where it could not be opened, that is what is told
            throw told(e, settings);
        }
    }

    private static ReportStore opened(Opening opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportStore join(CompletableFuture<ReportStore> store) throws IOException {
        try {
            return store.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException told) {
                throw told.getCause();
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** What Tomcat and GeoTools tell Java's own log goes to the program's. */
    private static void logAsTheProgramDoes() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    public int port() {
        return context.getWebServer().getPort();
    }

    /** Where the map is, as scheme, address and port. */
    public String url() {
        return "http://" + authority(address, port());
    }

    @Override
    public void close() {
        context.close();
    }

    private static String authority(InetAddress address, int port) {
        String host = address.getHostAddress();
        return (address instanceof Inet6Address ? "[" + host + "]" : host) + ":" + port;
    }

    private static IOException told(RuntimeException e, ServerSettings settings) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new IOException("port " + settings.port() + " is in use; choose another with --port", e);
            }
            if (cause instanceof BindException || cause instanceof SocketException) {
                return new IOException("cannot listen on " + authority(settings.address(), settings.port()) + ": "
                        + cause.getMessage() + "; choose another with --address or --port", e);
            }
        }
        return new IOException("the server cannot start: " + e.getMessage(), e);
    }
}
