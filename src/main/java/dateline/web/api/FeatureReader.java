package dateline.web.api;

import java.io.IOException;

/** Takes a part of a collection feature by feature, so that a large one is written while it is read. */
interface FeatureReader {
    /**
     * Told first, once.
     *
     * @param next the cursor of the part after this one, or null where this is the last
     * @param prev the cursor of the part before this one, or null where this is the first
     */
    void begin(long matched, int returned, String next, String prev) throws IOException;

    /** @param feature good only until this returns */
    void feature(Feature feature) throws IOException;
}
