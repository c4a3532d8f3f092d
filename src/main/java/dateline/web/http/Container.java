package dateline.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11InputBuffer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Shutdown;

/** Tomcat with this server's limits: a slow reader or sender holds a connection, and a thread at most while it is answered. */
public final class Container {
    private static final int RESPONSE_HEADER_BYTES = 16_384;
    private static final int WAITING_CONNECTIONS = 200;
    private static final int KEPT_THREADS = 10;

    private static final String[] COMPRESSED_TOO = {"application/geo+json", "application/problem+json",
        "application/vnd.oai.openapi+json"};

    private Container() {}

    public static TomcatServletWebServerFactory of(ServerSettings settings) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.port());
        factory.setAddress(settings.address());
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.setCompression(compression());
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerProblems.class.getName()));
        factory.addErrorPages(new ErrorPage(Problems.PATH));
        factory.addEngineValves(new NoBodies());
        factory.addConnectorCustomizers(connector -> limit(connector, settings.limits()));
        return factory;
    }

    private static Compression compression() {
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setAdditionalMimeTypes(COMPRESSED_TOO);
        return compression;
    }

    private static void limit(Connector connector, Limits limits) {
        connector.setAllowTrace(true); // ReadOnly refuses it
        AbstractHttp11Protocol<?> http = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        http.setMaxConnections(limits.maxConnections());
        http.setAcceptCount(WAITING_CONNECTIONS);
        http.setMaxThreads(limits.maxRequests());
        http.setMinSpareThreads(Math.min(KEPT_THREADS, limits.maxRequests()));
        http.setConnectionTimeout(limits.silenceSeconds() * 1000);
        http.setKeepAliveTimeout(limits.idleSeconds() * 1000);
        http.setMaxHttpRequestHeaderSize(limits.containerHeaderBytes());
        http.setMaxHttpResponseHeaderSize(RESPONSE_HEADER_BYTES);
        http.setMaxSwallowSize(limits.containerHeaderBytes()); // NoBodies lets pass what has come with the head
    }

    /**
     * No body is read: not by the program, which has no use for one, nor by Tomcat, which would wait for the rest of it after
     * the answer. A small one that has come along with its head is passed over; after any other the connection ends.
     */
    private static final class NoBodies extends ValveBase {
        private NoBodies() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST || !mayWaitForBody(request)) {
                getNext().invoke(request, response);
                return;
            }
            response.setHeader("Connection", "close");
            getNext().invoke(request, response);
            response.finishResponse();
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }

        private static boolean mayWaitForBody(Request request) {
            long length = request.getContentLengthLong();
            return request.getHeader("Transfer-Encoding") != null || length > 0 && length > arrived(request);
        }

        private static int arrived(Request request) {
            return request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer buffer
                    ? buffer.getHeaderByteBuffer().remaining() : 0;
        }
    }
}
