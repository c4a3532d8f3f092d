package dateline.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Where articles come from, one after the other, so that no more than one need be in memory. */
public interface Articles {
    /**
     * Hands each article, or why it was skipped, to the sink in an order that stays.
     *
     * @throws IOException where nothing can be read at all
     */
    void forEach(Consumer<Read> sink) throws IOException;

    /** How much of all was handed on so far, 0 to 1; NaN where that cannot be told. */
    default double share() {
        return Double.NaN;
    }
}
