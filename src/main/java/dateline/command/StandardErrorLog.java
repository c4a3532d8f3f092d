package dateline.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.slf4j.Logger;

/**
 * The log: warnings and errors, to standard error, as standard output belongs to the commands. Logback asks for it where it finds no
 * {@code logback.xml}; in code it is ready half a second sooner than as XML.
 */
@ConfiguratorRank(ConfiguratorRank.NOMINAL - 1)
public final class StandardErrorLog extends ContextAwareBase implements Configurator {
    private static final Map<String, Level> LEVELS = Map.of(
            // One line from WebServer says what went wrong at the start.
            "org.springframework.boot.web.server.servlet.context", Level.ERROR,
            // A thread that was counting when the start was given up ends with the program; Tomcat takes it for a leak.
            "org.apache.catalina.loader.WebappClassLoaderBase", Level.ERROR,
            // A header or path that cannot be read is its sender's fault and fills no log.
            "org.springframework.web.servlet.resource.ResourceHandlerUtils", Level.ERROR);

    /** Time, level, the logger's last name and what it says; a fault with where it came from. */
    private static final class Lines extends LayoutBase<ILoggingEvent> {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

        @Override
        public String doLayout(ILoggingEvent event) {
            String logger = event.getLoggerName();
            return TIME.format(Instant.ofEpochMilli(event.getTimeStamp()).atZone(ZoneId.systemDefault())) + ' ' + event.getLevel()
                    + ' ' + logger.substring(logger.lastIndexOf('.') + 1) + ": " + event.getFormattedMessage()
                    + System.lineSeparator()
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Lines lines = new Lines();
        lines.setContext(context);
        lines.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(lines);
        encoder.start();
        ConsoleAppender<ILoggingEvent> errors = new ConsoleAppender<>();
        errors.setContext(context);
        errors.setTarget(ConsoleTarget.SystemErr.getName());
        errors.setEncoder(encoder);
        errors.start();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(errors);
        LEVELS.forEach((logger, level) -> context.getLogger(logger).setLevel(level));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
