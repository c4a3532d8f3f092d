package dateline.web.api;

import dateline.web.http.Links;
import java.io.IOException;
import java.io.OutputStream;

/** A feature that was found; good only until the next one is. */
interface Feature {
    /** Writes it as GeoJSON in its flat form, ready to be copied. */
    void write(OutputStream out) throws IOException;

    /** Writes it as GeoJSON with names and reasons nested. */
    void writeNested(OutputStream out) throws IOException;

    /** What the HTML template shows of it. */
    Object row(Links links);
}
