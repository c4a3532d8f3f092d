package dateline.store;

import dateline.event.FoundReport;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reports of a home, for reading: always those of the last commit, also one made by another program since, and of
 * the home that lies at the path then. For use by any number of threads. Whatever is asked, {@link StoreUnavailable} tells that
 * the home is gone or cannot be read, {@link QueryTooDear} that the question took too long, and
 * {@link BadParameterException} that a cursor is not one of the same question.
 */
public interface ReportStore extends Closeable {
    Duration USUAL_TIME = Duration.ofSeconds(30);

    /** A part of the reports that match, told to a reader one by one; the bytes of no two are held at a time. */
    void read(ReportFilter filter, ReportOrder order, Window window, PageReader reader) throws IOException;

    /** The same, held in memory: for small parts. */
    Page<FoundReport> find(ReportFilter filter, ReportOrder order, Window window);

    long count(ReportFilter filter);

    /** How many articles were read, those without reports among them. */
    long articles();

    /** All reports that match, newest first, all of one and the same commit, as a stream in constant memory. */
    void each(ReportFilter filter, ReportConsumer consumer) throws IOException;

    /** The same in any order. */
    void each(ReportFilter filter, ReportOrder order, ReportConsumer consumer) throws IOException;

    Optional<FoundReport> byId(String id);

    /** @param byDay whether the event's first days are counted by day; by month otherwise, or where there are over 1,000 days */
    default Facets facets(ReportFilter filter, boolean byDay) {
        return facets(filter, EnumSet.allOf(Facet.class), byDay);
    }

    /** Some facets only: each one that is left out may save a pass over all that match. */
    Facets facets(ReportFilter filter, Set<Facet> facets, boolean byDay);

    /**
     * What a map draws of the reports that match: at most {@link Marks#MOST} marks, single places where there is room.
     *
     * @param view the part of the world that is looked at, or null for all of it
     * @param zoom of the usual web map tiles, 0 to 22
     */
    List<Mark> marks(ReportFilter filter, Bbox view, int zoom);

    /** The newest of the reports that match, as a tile of a map tells them. */
    List<ReportPoint> points(ReportFilter filter, int limit);

    /** A part of the places that have reports that match, by place id, each with the number of those reports. */
    Page<PlaceCount> places(ReportFilter filter, Window window);

    /** A place with the number of reports at it (not in it) that match; empty where there is none. */
    Optional<PlaceCount> place(ReportFilter filter, String placeId);

    /** Empty where there is no report. */
    Optional<Extent> extent();

    /** Hexadecimal digits that are others whenever what is stored is. */
    String version();
}
