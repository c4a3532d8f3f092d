package dateline.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Requests that Tomcat refuses before they reach Spring (an address that is none, say) get a problem too. */
@Component
final class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName()));
        factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true)); // ReadOnly refuses it
    }

    /** Made by Tomcat, by name. */
    public static final class Valve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (response.getContentWritten() > 0 || status == null || !status.isError()
                    || !response.setErrorReported()) {
                return;
            }
            ReadOnly.secure(response);
            try {
                new Problem(status, "this request cannot be read; it must be an address as RFC 3986 has it,"
                        + " with anything unusual percent-encoded").writeTo(response);
                response.finishResponse();
            } catch (IOException e) {
                container.getLogger().debug("the reader is gone", e);
            }
        }
    }
}
