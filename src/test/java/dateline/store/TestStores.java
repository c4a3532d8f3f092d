package dateline.store;

import dateline.store.lucene.HomeStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The stores that a test fills and asks: one a home. They lie in the homes, or, where the property {@code dateline.test.store} names
 * another kind (the profile {@code opensearch} does), in whatever its tests' {@link Kind} starts for them.
 */
public final class TestStores {
    /** Stores of another kind to test with. */
    public interface Kind {
        /** The store that stands for a home: empty where the home was not asked for before. */
        default StoreLocation at(Path home) throws IOException {
            return StoreLocation.parse(told(home));
        }

        /** The same as {@code --store} takes it. */
        String told(Path home);
    }

    private TestStores() {}

    public static StoreLocation at(Path home) throws IOException {
        Optional<Kind> kind = kind();
        return kind.isPresent() ? kind.get().at(home) : new HomeStore(home);
    }

    /** How a command is told where the store of a home is, beside {@code --home}. */
    public static List<String> words(Path home) {
        return kind().map(kind -> List.of("--store", kind.told(home))).orElse(List.of());
    }

    private static Optional<Kind> kind() {
        String kind = System.getProperty("dateline.test.store");
        Optional<Kind> found = kind == null ? Optional.empty() : ServiceLoader.load(Kind.class).findFirst();
        if (kind != null && found.isEmpty()) {
            throw new IllegalStateException("no stores of the kind " + kind + " to test with; use the Maven profile of that name");
        }
        return found;
    }

    public static ReportStore open(Path home) throws IOException {
        return at(home).open(ReportStore.USUAL_TIME);
    }

    public static ReportStoreWriter openWriter(Path home) throws IOException {
        return at(home).openWriter();
    }
}
