package dateline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a map draws of counted places: those that would cover each other are put together by squares of the web's map tiles. */
public final class Marks {
    static final int MOST = 2000;
    /** Squares a side of a tile of 256 pixels, as a power of two: of 32 pixels each. */
    private static final int SQUARES = 3;

    /** Places that stand together. */
    private static final class Cluster {
        private int only;
        private int places;
        private long count;
        private double lon;
        private double lat;

        void add(int index, PlaceFacts place, int reports) {
            only = index;
            places++;
            count += reports;
            lon += (double) place.lon() * reports;
            lat += (double) place.lat() * reports;
        }
    }

    private final PlaceTally tally;
    private final int[] seen;

    private Marks(PlaceTally tally, int[] seen) {
        this.tally = tally;
        this.seen = seen;
    }

    public static List<Mark> of(PlaceTally tally, Bbox view, int zoom) throws IOException {
        Marks marks = new Marks(tally, seen(tally, view));
        int fineness = Math.min(MapSquare.FINEST, zoom + SQUARES);
        Collection<Cluster> clusters = marks.clusters(fineness);
        while (clusters == null) { // too many
            clusters = marks.clusters(--fineness);
        }
        List<Mark> drawn = new ArrayList<>(clusters.size());
        for (Cluster cluster : clusters) {
            drawn.add(marks.mark(cluster));
        }
        return drawn;
    }

    private static int[] seen(PlaceTally tally, Bbox view) {
        int[] seen = new int[tally.numbers().length];
        int end = 0;
        for (int i = 0; i < seen.length; i++) {
            PlaceFacts place = tally.facts(i);
            if (view == null || view.holds(place.lon() / 100.0, place.lat() / 100.0)) {
                seen[end++] = i;
            }
        }
        return Arrays.copyOf(seen, end);
    }

    /** Null where they are more than a map draws. */
    private Collection<Cluster> clusters(int fineness) {
        Map<Long, Cluster> clusters = new LinkedHashMap<>();
        for (int i : seen) {
            PlaceFacts place = tally.facts(i);
            long square = MapSquare.holding(place.square(), fineness) << 1 | (place.area() ? 1 : 0);
            clusters.computeIfAbsent(square, s -> new Cluster()).add(i, place, tally.counts()[i]);
            if (clusters.size() > MOST) {
                return null;
            }
        }
        return clusters.values();
    }

    private Mark mark(Cluster cluster) throws IOException {
        boolean one = cluster.places == 1;
        return new Mark(Math.round(cluster.lon / cluster.count) / 100.0, Math.round(cluster.lat / cluster.count) / 100.0,
                (int) cluster.count, cluster.places, tally.facts(cluster.only).area(), one ? tally.at(cluster.only).where() : null);
    }
}
