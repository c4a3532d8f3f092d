package dateline.store.opensearch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * A node of OpenSearch as its program is one, of the modules that every installation has; ends when its standard input does.
 */
public final class OpenSearchNode extends Node {
    private OpenSearchNode(Settings settings) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"),
                List.of(Netty4Plugin.class, CommonAnalysisPlugin.class), false);
    }

    /** @param arguments an empty directory, and the port or 0; the port is told on standard output */
    public static void main(String[] arguments) throws Exception {
        OpenSearchNode node = new OpenSearchNode(settings(Path.of(arguments[0]), arguments[1]));
        node.start();
        System.out.println("port " + node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress()
                .getPort());
        while (System.in.read() >= 0) {
            continue;
        }
        node.close();
        System.exit(0);
    }

    private static Settings settings(Path home, String port) {
        return Settings.builder().put("path.home", home.toString()).put("path.data", home.resolve("data").toString())
                .put("cluster.name", "dateline-test").put("node.name", "one").put("discovery.type", "single-node")
                .put("transport.type", "netty4").put("http.type", "netty4").put("network.host", "127.0.0.1").put("http.port",
                port)
                .put("transport.port", "0").put("cluster.max_shards_per_node", 10_000)
                .put("cluster.routing.allocation.disk.threshold_enabled", false).build();
    }
}
