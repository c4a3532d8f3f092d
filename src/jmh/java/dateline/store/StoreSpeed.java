package dateline.store;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.store.lucene.HomeStore;
import dateline.tile.TileCoord;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How fast the store is: {@code StoreSpeed DIRECTORY COUNT [WHICH [STORE]]} fills a home below the directory with generated reports,
 * unless it is there, or a store as {@code --store} names it, and asks it the questions whose names match (a regular expression). Prints a line a question: median and 95th percentile of wall time, and processor time, in ms.
 */
public final class StoreSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(7);
    private final Path home;
    private final StoreLocation location;
    private final Pattern only;
    /** Worked out when first asked for, which is before anything is timed. */
    private final Map<ReportOrder, List<String>> cursors = new HashMap<>();
    private List<String> ids;
    private Bbox thousand;
    private ReportStore store;
    /** Of the questions put since the last row, where more than they was done. */
    private long ownProcessor;

    private StoreSpeed(Path home, StoreLocation location, Pattern only) {
        this.home = home;
        this.location = location;
        this.only = only;
    }

    private interface Question {
        long ask() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        Path home = Path.of(arguments[0], "home-" + count);
        StoreSpeed speed = new StoreSpeed(home, arguments.length > 3 ? StoreLocation.parse(arguments[3]) : new HomeStore(home),
                Pattern.compile(arguments.length > 2 ? arguments[2] : ""));
        if (speed.location.isEmpty()) {
            fill(speed.location, count);
        }
        try (ReportStore store = speed.location.open(ReportStore.USUAL_TIME)) {
            speed.store = store;
            speed.askAll();
        }
        speed.first();
    }

    private static void fill(StoreLocation location, int count) throws IOException {
        GeneratedReports generated = new GeneratedReports(Integer.getInteger("places", GeneratedReports.PLACES));
        List<List<ReportedEvent>> articles = new ArrayList<>();
        long writing = 0;
        long processor = 0;
        com.sun.management.OperatingSystemMXBean process =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (ReportStoreWriter writer = location.openWriter()) {
            for (int done = 0; done < count; done += GeneratedReports.REPORTS_AN_ARTICLE) {
                articles.add(generated.article());
                if (articles.size() == 2000 || done + GeneratedReports.REPORTS_AN_ARTICLE >= count) {
                    long start = System.nanoTime();
                    long used = process.getProcessCpuTime();
                    for (List<ReportedEvent> article : articles) {
                        writer.put(article.get(0).told().articleId(), "1", article);
                    }
                    writing += System.nanoTime() - start;
                    processor += process.getProcessCpuTime() - used;
                    articles.clear();
                }
            }
            long start = System.nanoTime();
            long used = process.getProcessCpuTime();
            writer.commit();
            writing += System.nanoTime() - start;
            processor += process.getProcessCpuTime() - used;
        }
        System.out.printf(Locale.ROOT, "written: %,.0f reports/s with the commit; %,.0f a second of the process's processor time%n",
                count * 1e9 / writing, count * 1e9 / processor);
    }

    private void askAll() throws IOException {
        System.out.printf(Locale.ROOT, "%,d reports, %,.0f bytes on disk each%n", store.count(ReportFilter.ALL),
                bytes(home) / (double) store.count(ReportFilter.ALL));
        System.out.printf("%-44s %9s %9s %9s %9s%n", "ms", "median", "95 %", "processor", "answered");
        time("box of about 1,000, limit=1000", 300, () -> page(ReportFilter.ALL.withBbox(shifted(thousand())), Window.first(1000)));
        time("first page of 100", 300, () -> page(ReportFilter.ALL, Window.first(100)));
        time("any page of 100, by cursor", 300, () -> page(ReportFilter.ALL, Window.at(any(cursors()), 100)));
        time("the page before any, by cursor", 300, () -> page(ReportFilter.ALL,
                Window.at(store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.at(any(cursors()), 1)).prev(), 100)));
        time("any offset up to 100,000", 100, () -> page(ReportFilter.ALL, Window.at(random.nextInt(100_001), 100)));
        time("any offset past the end", 100, () -> page(ReportFilter.ALL.withPlaces(List.of("none")), Window.at(90_000, 100)));
        time("one report", 300, () -> store.byId(any(ids())).orElseThrow().id().length());
        time("page of 100 of random 30 days", 300, () -> page(ReportFilter.ALL.withDatetime(days()), Window.first(100)));
        time("page of 100 in a random country", 300, () -> page(ReportFilter.ALL.withCountries(List.of(country())), Window.first(100)));
        time("page of 100 by place name", 50, () -> page(some(), ReportOrder.parse("place"), Window.first(100)));
        time("page of 100 by confidence", 50, () -> page(some(), ReportOrder.parse("-confidence"), Window.first(100)));
        time("page of 100 by publication", 50, () -> page(some(), ReportOrder.parse("-published"), Window.first(100)));
        for (String order : List.of("-published", "published", "-confidence", "place")) {
            timeSorted(ReportOrder.parse(order));
        }
        time("q, one word of any rank", 300, () -> page(ReportFilter.ALL.withQ(word()), Window.first(100)));
        time("q, two words", 300, () -> page(ReportFilter.ALL.withQ(word() + " " + word()), Window.first(100)));
        time("q, the most frequent word", 50, () -> page(some().withQ(GeneratedReports.word(0, "en")), Window.first(100)));
        time("facets of everything, again", 100, () -> store.facets(ReportFilter.ALL, false).matched());
        time("facets under a new filter (30 days)", 100, () -> store.facets(ReportFilter.ALL.withDatetime(days()), false).matched());
        time("facets under a new filter (country)", 100,
                () -> store.facets(some().withCountries(List.of(country())), false).matched());
        time("marks of a random view, again", 200, () -> store.marks(ReportFilter.ALL, view(), random.nextInt(9)).size());
        time("marks under a new filter (30 days)", 100, () -> store.marks(ReportFilter.ALL.withDatetime(days()), view(), 4).size());
        for (int zoom : new int[] {0, 2, 4, 6, 9, 11}) {
            time("1,000 points of a tile of zoom " + zoom + ", new filter", 100,
                    () -> store.points(ReportFilter.ALL.withDatetime(days()).withBbox(tile(zoom)), 1000).size());
        }
        time("page of 1,000 places, again", 100, () -> store.places(ReportFilter.ALL, Window.at(random.nextInt(9000), 1000)).matched());
    }

    private Bbox tile(int zoom) {
        int side = 1 << zoom;
        TileCoord tile = new TileCoord(zoom, random.nextInt(side), side * 3 / 8 + random.nextInt(side / 8 + 1));
        return new Bbox(tile.west(), tile.south(), tile.east(), tile.north());
    }

    private void timeSorted(ReportOrder order) throws IOException {
        String by = "sortby=" + order + ": ";
        time(by + "first page", 600, () -> page(ReportFilter.ALL, order, Window.first(100)));
        time(by + "any page, by cursor", 600, () -> page(ReportFilter.ALL, order, Window.at(any(cursors(order)), 100)));
        time(by + "any page of a country", 100,
                () -> page(some().withCountries(List.of(country())), order, Window.at(any(cursors(order)), 100)));
        time(by + "any page of 30 days", 100, () -> page(ReportFilter.ALL.withDatetime(days()), order, Window.at(any(cursors(order)), 100)));
        time(by + "first page of one q", 100, () -> page(ReportFilter.ALL.withQ(word()), order, Window.first(100)));
    }

    /** Places in the order at every tenth of it or so. */
    private List<String> cursors(ReportOrder order) {
        return cursors.computeIfAbsent(order, this::atEveryTenth);
    }

    private List<String> atEveryTenth(ReportOrder order) {
        List<String> cursors = new ArrayList<>();
        for (int offset = 0; offset <= 100_000; offset += 20_000) {
            String next = store.find(ReportFilter.ALL, order, Window.at(offset, 1)).next();
            if (next != null) {
                cursors.add(next);
            }
        }
        return cursors;
    }

    /** What is asked first after a commit, of which nothing is remembered. */
    private void first() throws IOException {
        try (ReportStore open = location.open(ReportStore.USUAL_TIME)) {
            time("facets of everything, after a commit", 20,
                    () -> committed(open, fresh -> fresh.facets(ReportFilter.ALL, false).matched()));
            time("marks of everything, after a commit", 20,
                    () -> committed(open, fresh -> fresh.marks(ReportFilter.ALL, null, 2).size()));
        }
        time("facets of everything, first", 20, () -> opened(fresh -> fresh.facets(ReportFilter.ALL, false).matched()));
        time("marks of everything, first", 20, () -> opened(fresh -> fresh.marks(ReportFilter.ALL, null, 2).size()));
        if (only.matcher("all as GeoJSON").find()) {
            writeAll();
        }
    }

    private void writeAll() throws IOException {
        long start = System.nanoTime();
        Path file = home.resolveSibling(home.getFileName() + ".geojson");
        Files.createDirectories(file.getParent());
        try (ReportStore store = location.open(ReportStore.USUAL_TIME); OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n".getBytes());
            boolean[] any = new boolean[1];
            store.each(ReportFilter.ALL, report -> {
                if (any[0]) {
                    out.write(',');
                }
                any[0] = true;
                report.writeFeature(out);
            });
            out.write("]}".getBytes());
        }
        System.out.printf(Locale.ROOT, "all as GeoJSON: %.2f s, %,d bytes%n", (System.nanoTime() - start) / 1e9, Files.size(file));
    }

    private interface Fresh {
        long ask(ReportStore store) throws IOException;
    }

    private long opened(Fresh question) throws IOException {
        try (ReportStore fresh = location.open(ReportStore.USUAL_TIME)) {
            fresh.version();
            return own(fresh, question);
        }
    }

    /** Asked of a store that was open when an article without reports came in. */
    private long committed(ReportStore open, Fresh question) throws IOException {
        try (ReportStoreWriter writer = location.openWriter()) {
            writer.put("without reports", Long.toString(System.nanoTime()), List.of());
            writer.commit();
        }
        return own(open, question);
    }

    /** Its own time alone, told as less than nothing. */
    private long own(ReportStore store, Fresh question) throws IOException {
        long start = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        question.ask(store);
        ownProcessor += THREADS.getCurrentThreadCpuTime() - used;
        return -(System.nanoTime() - start);
    }

    private static long bytes(Path home) throws IOException {
        if (!Files.exists(home)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void time(String name, int times, Question question) throws IOException {
        if (!only.matcher(name).find()) {
            return;
        }
        for (int i = 0; i < times / 3; i++) {
            question.ask();
        }
        double[] wall = new double[times];
        long answered = 0;
        ownProcessor = 0;
        long processor = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long answer = question.ask();
            wall[i] = (answer < 0 ? -answer : System.nanoTime() - start) / 1e6;
            answered += answer;
        }
        processor = ownProcessor > 0 ? ownProcessor : THREADS.getCurrentThreadCpuTime() - processor;
        Arrays.sort(wall);
        System.out.printf(Locale.ROOT, "%-44s %9.2f %9.2f %9.2f %9d%n", name, wall[times / 2], wall[times * 95 / 100],
                processor / 1e6 / times, Math.max(0, answered / times));
    }

    private long page(ReportFilter filter, Window window) throws IOException {
        return page(filter, ReportOrder.NEWEST, window);
    }

    private long page(ReportFilter filter, ReportOrder order, Window window) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        int[] returned = new int[1];
        store.read(filter, order, window, new PageReader() {
            @Override
            public void begin(long matched, int count, String next, String prev) {
                returned[0] = count;
            }

            @Override
            public void report(FoundReport report) throws IOException {
                report.writeFeature(out);
            }
        });
        return returned[0];
    }

    /** Lets nearly all through, and was not asked before. */
    private ReportFilter some() {
        return ReportFilter.ALL.withConfidence(random.nextDouble() / 1000);
    }

    private DatetimeInterval days() {
        java.time.LocalDate start = java.time.LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1800));
        return new DatetimeInterval(start, start.plusDays(29));
    }

    private String country() {
        return any(List.of("VE", "UA", "ES", "GB", "US", "MX", "RU", "PL", "IN", "BR"));
    }

    private String word() {
        return GeneratedReports.word((int) Math.exp(random.nextDouble() * Math.log(30_000)), any(List.of("en", "es", "ru", "uk")));
    }

    private Bbox view() {
        double west = random.nextDouble() * 300 - 180;
        double south = random.nextDouble() * 120 - 60;
        return new Bbox(west, south, west + 60, south + 30);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A box that about so many reports lie in, found by halving. */
    private Bbox boxOf(int wanted) {
        double low = 0;
        double high = 90;
        for (int i = 0; i < 30; i++) {
            double half = (low + high) / 2;
            if (store.count(ReportFilter.ALL.withBbox(around(half))) < wanted) {
                low = half;
            } else {
                high = half;
            }
        }
        return around(high);
    }

    private static Bbox around(double half) {
        return new Bbox(Math.max(-180, 20 - half), Math.max(-90, 45 - half), Math.min(180, 20 + half), Math.min(90, 45 + half));
    }

    /** The same reports lie in it, but it was not asked before. */
    private Bbox shifted(Bbox box) {
        return new Bbox(box.west() + random.nextDouble() * 1e-9, box.south(), box.east(), box.north());
    }

    private List<String> cursors() {
        return cursors.computeIfAbsent(ReportOrder.NEWEST, order -> throughAll());
    }

    private List<String> throughAll() {
        List<String> cursors = new ArrayList<>();
        String next = null;
        do {
            Page<FoundReport> page = store.find(ReportFilter.ALL, ReportOrder.NEWEST,
                    next == null ? Window.first(10_000) : Window.at(next, 10_000));
            next = page.next();
            if (next != null) {
                cursors.add(next);
            }
        } while (next != null);
        return cursors.isEmpty() ? List.of(store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(5000)).next()) : cursors;
    }

    private List<String> ids() {
        ids = ids != null ? ids : store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.at(any(cursors()), 1000)).items().stream().map(FoundReport::id).toList();
        return ids;
    }

    private Bbox thousand() {
        thousand = thousand != null ? thousand : boxOf(1000);
        return thousand;
    }
}
