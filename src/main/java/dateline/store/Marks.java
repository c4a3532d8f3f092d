package dateline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a map draws of counted places: those that would cover each other are put together by squares of the web's map tiles. */
final class Marks {
    static final int MOST = 2000;
    /** Squares a side of a tile of 256 pixels: of 32 pixels each. */
    private static final int SQUARES_LOG2 = 3;
    private static final int FINEST = 30;

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

    private record Square(boolean area, int x, int y) {}

    private final PlaceTally tally;

    private Marks(PlaceTally tally) {
        this.tally = tally;
    }

    static List<Mark> of(PlaceTally tally, Bbox view, int zoom) throws IOException {
        Marks marks = new Marks(tally);
        List<Integer> seen = marks.seen(view);
        int fineness = Math.min(FINEST, zoom + SQUARES_LOG2);
        Collection<Cluster> clusters = marks.clusters(seen, fineness);
        while (clusters.size() > MOST) {
            clusters = marks.clusters(seen, --fineness);
        }
        List<Mark> drawn = new ArrayList<>(clusters.size());
        for (Cluster cluster : clusters) {
            drawn.add(marks.mark(cluster));
        }
        return drawn;
    }

    private List<Integer> seen(Bbox view) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < tally.numbers().length; i++) {
            PlaceFacts place = tally.table().get(tally.numbers()[i]);
            if (view == null || view.holds(place.lon() / 100.0, place.lat() / 100.0)) {
                seen.add(i);
            }
        }
        return seen;
    }

    private Collection<Cluster> clusters(List<Integer> seen, int fineness) {
        Map<Square, Cluster> clusters = new LinkedHashMap<>();
        for (int i : seen) {
            PlaceFacts place = tally.table().get(tally.numbers()[i]);
            clusters.computeIfAbsent(square(place, fineness), square -> new Cluster()).add(i, place, tally.counts()[i]);
        }
        return clusters.values();
    }

    /** The square of the Web Mercator world, of 2^fineness a side, that a place stands in. */
    private static Square square(PlaceFacts place, int fineness) {
        double side = 1 << fineness;
        double x = (place.lon() / 100.0 + 180) / 360;
        double sin = Math.sin(Math.toRadians(Math.max(-85.05, Math.min(85.05, place.lat() / 100.0))));
        double y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
        return new Square(place.area(), (int) Math.min(side - 1, x * side), (int) Math.min(side - 1, y * side));
    }

    private Mark mark(Cluster cluster) throws IOException {
        PlaceFacts only = tally.table().get(tally.numbers()[cluster.only]);
        return new Mark(Math.round(cluster.lon / cluster.count) / 100.0, Math.round(cluster.lat / cluster.count) / 100.0,
                (int) cluster.count, cluster.places, only.area(), cluster.places == 1 ? tally.at(cluster.only).where() : null);
    }
}
