package dateline.web;

import dateline.store.ReportStore;
import dateline.store.StoreLocation;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The running server of one home. */
public final class WebServer implements Closeable {
    /** Of what Boot could configure only what is used: looking through the rest would take most of the start. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class, LifecycleAutoConfiguration.class})
    @ComponentScan
    static class Application {}

    /** What else it is told than the operator's settings. No file is read for more, such as one that lies in the working directory. */
    private static final Map<String, Object> PROPERTIES = Map.of(
            "spring.main.log-startup-info", false,
            "spring.web.resources.static-locations", "classpath:/static/,classpath:/data/basemap/",
            "spring.web.resources.cache.cachecontrol.no-cache", true,
            "spring.servlet.multipart.enabled", false,
            "server.shutdown", "graceful",
            "server.forward-headers-strategy", "none", // SeenAddress believes the proxies that the operator names
            "server.compression.enabled", true,
            "server.compression.additional-mime-types",
            "application/geo+json,application/problem+json,application/vnd.oai.openapi+json");

    /** Opens the reports that are served. */
    public interface Opening {
        /** @throws IOException with one line that says what to do */
        ReportStore open() throws IOException;
    }

    private final ConfigurableApplicationContext context;
    private final InetAddress address;

    private WebServer(ConfigurableApplicationContext context, InetAddress address) {
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
        return start(StoreLocation.of(home), home, settings);
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
        logAsTheProgramDoes();
        CompletableFuture<ReportStore> store = CompletableFuture.supplyAsync(() -> opened(opening));
        SpringApplication application = application(settings);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(ReportStore.class, store::join); // the context closes the store when it ends
            beans.registerBean(ServerSettings.class, () -> settings);
            beans.registerBean(FollowedSources.HomeFolder.class, () -> new FollowedSources.HomeFolder(home));
        });
        try {
            return new WebServer(application.run(), settings.address());
        } catch (RuntimeException e) {
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

    private static SpringApplication application(ServerSettings settings) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof EnvironmentPostProcessorApplicationListener)).toList());
        Map<String, Object> properties = new HashMap<>(PROPERTIES);
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.address().getHostAddress());
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", settings.limits().stopSeconds() + "s");
        application.setDefaultProperties(properties);
        return application;
    }

    /** Spring leaves the log as it is, and what Tomcat and GeoTools tell Java's own goes there, too. */
    private static void logAsTheProgramDoes() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
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
