package dateline.store.opensearch;

import dateline.store.StoreKind;
import dateline.store.StoreLocation;
import java.io.IOException;

/** {@code --store opensearch=https://search.example:9200/dateline?shards=6}. */
public final class OpenSearchKind implements StoreKind {
    @Override
    public String word() {
        return "opensearch";
    }

    @Override
    public StoreLocation at(String address) throws IOException {
        return at(address, Access.of(System.getenv()));
    }

    static OpenSearchLocation at(String address, Access access) throws IOException {
        Address parsed = Address.parse(address);
        return new OpenSearchLocation(parsed, new Cluster(parsed, access));
    }
}
