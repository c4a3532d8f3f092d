package dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What Dateline does for the job, told in types of Java alone: Dateline's classes and libraries are loaded apart from Spark's,
 * which
 * has other versions of the same (see {@link Apart}). For use by many threads.
 */
public interface Worker {
    /** Code, tables and gazetteer that articles are read with, as one word. */
    String rules();

    /**
     * The articles of a file, in order.
     *
     * @param address for people
     * @param name the path below what was named, which ids are made of
     * @param assumed as {@code --assume-date} takes it; null for none
     * @param writtenMillis when the file was written, since 1970
     */
    void articles(InputStream in, String address, String name, String assumed, long writtenMillis, Consumer<Found> sink)
            throws IOException;

    /** The articles of one id, first come first: the same article, of which one is read. */
    void read(Iterator<Given> same, Consumer<Line> sink);

    /** Writes GeoParquet, of reports as {@link #read} gave them. */
    void geoParquet(Iterator<Report> reports, OutputStream out) throws IOException;

    /** An article, or, where article is null, why there is none. */
    record Found(Given article, Skip skip) {}

    /** @param day of publication, and what it rests on as a word; all but the texts that may be absent are there */
    record Given(String origin, String id, String day, String dayKind, String title, String source, String author, String url,
            String lang, String feed, String text) {}

    /**
     * A line of JSON that {@code ingest --reports} takes, in parts: head, features of the reports with commas between,
     * {@link #END}. Or, where the head is null, why there is none.
     *
     * @param day of publication
     */
    record Line(String head, String day, List<Report> reports, Skip skip) {}

    String END = "]}";

    record Skip(String origin, String cause, String detail) {}

    /** @param country two letters, or null. @param feature GeoJSON, in UTF-8 */
    record Report(String id, String placeId, String country, byte[] feature) {}
}
