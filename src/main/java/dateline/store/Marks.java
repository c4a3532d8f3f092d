package dateline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** What a map draws of counted places: those that would cover each other are put together by squares of the web's map tiles. */
public final class Marks {
    static final int MOST = 2000;
    /** Squares a side of a tile of 256 pixels, as a power of two: of 32 pixels each. */
    private static final int SQUARES = 3;
    /** At this fineness and below. */
    private static final int FEW_SQUARES = 7;

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
        List<Cluster> clusters = marks.clusters(fineness);
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
    private List<Cluster> clusters(int fineness) {
        List<Cluster> clusters = new ArrayList<>();
        LongFunction<Cluster> bySquare = bySquare(fineness, clusters);
        for (int i : seen) {
            PlaceFacts place = tally.facts(i);
            bySquare.apply(MapSquare.holding(place.square(), fineness) << 1 | (place.area() ? 1 : 0))
                    .add(i, place, tally.counts()[i]);
            if (clusters.size() > MOST) {
                return null;
            }
        }
        return clusters;
    }

    /** The cluster of a square, which is added to the clusters when it is met: looked up in an array where the squares are few. */
    private static LongFunction<Cluster> bySquare(int fineness, List<Cluster> clusters) {
        if (fineness > FEW_SQUARES) {
            Map<Long, Cluster> met = new HashMap<>();
            return square -> met.computeIfAbsent(square, s -> added(clusters));
        }
        Cluster[] met = new Cluster[2 << 2 * fineness];
        return square -> {
            int at = (int) square;
            if (met[at] == null) {
                met[at] = added(clusters);
            }
            return met[at];
        };
    }

    private static Cluster added(List<Cluster> clusters) {
        Cluster cluster = new Cluster();
        clusters.add(cluster);
        return cluster;
    }

    private Mark mark(Cluster cluster) throws IOException {
        boolean one = cluster.places == 1;
        return new Mark(Math.round(cluster.lon / cluster.count) / 100.0, Math.round(cluster.lat / cluster.count) / 100.0,
                (int) cluster.count, cluster.places, tally.facts(cluster.only).area(), one ? tally.at(cluster.only).where() : null);
    }
}
