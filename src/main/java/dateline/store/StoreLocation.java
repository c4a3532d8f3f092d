package dateline.store;

import java.io.IOException;
import java.time.Duration;

/** Where reports are kept: in a home, or in a server that a {@link StoreKind} knows how to ask. */
public interface StoreLocation {
    /**
     * Reads where reports are kept, as {@code --store} takes it: a kind's word, an equals sign, and an address.
     *
     * @throws IOException with one line that says what is wrong: the kind is unknown or its module absent, say
     */
    static StoreLocation parse(String told) throws IOException {
        int equals = told.indexOf('=');
        if (equals < 0) {
            throw new IOException("--store takes a kind and an address, such as opensearch=https://search.example:9200");
        }
        return StoreKind.of(told.substring(0, equals)).at(told.substring(equals + 1));
    }

    /** Whether nothing was ever committed there. */
    boolean isEmpty() throws IOException;

    /**
     * Opens it for reading.
     *
     * @param time how long a question may take before it ends as {@link QueryTooDear}; {@link ReportStore#each} has no end
     * @throws IOException with one line that says what to do, also where it {@link #isEmpty}
     */
    ReportStore open(Duration time) throws IOException;

    /** @throws IOException with one line that says what to do: it cannot be written to, say, or another program does */
    ReportStoreWriter openWriter() throws IOException;
}
