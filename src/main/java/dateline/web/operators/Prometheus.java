package dateline.web.operators;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All that is measured, as text, also to a program that would rather have protobuf: see pom.xml. */
@Controller
public final class Prometheus {
    private final Metrics metrics;
    private final ObjectProvider<HomeMetrics> home;

    Prometheus(Metrics metrics, ObjectProvider<HomeMetrics> home) {
        this.metrics = metrics;
        this.home = home;
    }

    @GetMapping("/actuator/prometheus")
    void metrics(HttpServletResponse response) throws IOException {
        home.getObject().refresh();
        response.setContentType("text/plain;version=0.0.4;charset=utf-8");
        response.getOutputStream().write(metrics.registry().scrape().getBytes(StandardCharsets.UTF_8));
    }
}
