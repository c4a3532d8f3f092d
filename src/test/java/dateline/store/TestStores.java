package dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.ServiceLoader;

/**
 * The stores that a test fills and asks: one a home. They lie in the homes, or, where the property {@code dateline.test.store} names
 * another kind (the profile {@code opensearch} does), in whatever its tests' {@link Kind} starts for them.
 */
public final class TestStores {
    /** Stores of another kind to test with. */
    public interface Kind {
        /** The store that stands for a home: empty where the home was not asked for before. */
        StoreLocation at(Path home) throws IOException;
    }

    private TestStores() {}

    public static StoreLocation at(Path home) throws IOException {
        String kind = System.getProperty("dateline.test.store");
        if (kind == null) {
            return StoreLocation.of(home);
        }
        Iterator<Kind> kinds = ServiceLoader.load(Kind.class).iterator();
        if (!kinds.hasNext()) {
            throw new IllegalStateException("no stores of the kind " + kind + " to test with; use the Maven profile of that name");
        }
        return kinds.next().at(home);
    }

    public static ReportStore open(Path home) throws IOException {
        return at(home).open(ReportStore.USUAL_TIME);
    }

    public static ReportStoreWriter openWriter(Path home) throws IOException {
        return at(home).openWriter();
    }
}
