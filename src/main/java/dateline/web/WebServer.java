package dateline.web;

import dateline.store.ReportStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The running server of one home. */
public final class WebServer implements Closeable {
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan
    static class Application {}

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException with one line that says what to do: the port is in use, or the home has no reports
     */
    public static WebServer start(Path home, int port) throws IOException {
        ReportStore store = ReportStore.open(home);
        SpringApplication application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of("server.port", port));
        application.addInitializers(context -> // the context closes the store when it ends
                ((GenericApplicationContext) context).registerBean(ReportStore.class, () -> store));
        try {
            return new WebServer(application.run());
        } catch (RuntimeException e) {
            store.close();
            throw told(e, port);
        }
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }

    private static IOException told(RuntimeException e, int port) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new IOException("port " + port + " is in use; choose another with --port", e);
            }
        }
        return new IOException("the server cannot start: " + e.getMessage(), e);
    }
}
