package dateline.web.operators;

import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.DiskSpaceMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmCompilationMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is measured of the running program. Made beside the start, which need not wait for it. */
public final class Metrics implements AutoCloseable {
    /** What was made, and what of it listens until it is closed. */
    private record Made(PrometheusMeterRegistry registry, List<AutoCloseable> listening) {}

    private final CompletableFuture<Made> made;

    Metrics(FollowedSources.HomeFolder home) {
        made = CompletableFuture.supplyAsync(() -> make(home));
    }

    private static Made make(FollowedSources.HomeFolder home) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        JvmGcMetrics collections = new JvmGcMetrics();
        JvmHeapPressureMetrics pressure = new JvmHeapPressureMetrics();
        List.of(collections, pressure, new JvmMemoryMetrics(), new JvmThreadMetrics(), new ClassLoaderMetrics(),
                new JvmCompilationMetrics(), new ProcessorMetrics(), new FileDescriptorMetrics(), new UptimeMetrics(),
                new DiskSpaceMetrics(home.path().toFile())).forEach(metrics -> metrics.bindTo(registry));
        return new Made(registry, List.of(collections, pressure, registry::close));
    }

    PrometheusMeterRegistry registry() {
        return made.join().registry();
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable part : made.join().listening()) {
            part.close();
        }
    }
}
