package dateline.web.page;

import dateline.event.Where;
import dateline.store.PlaceCount;
import dateline.store.Page;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.Window;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/**
 * The places with reports by their names in every language, for a reader who types the start of one. Made anew when the store
 * changes, while the old ones still answer.
 */
final class PlaceNames {
    private static final int A_PAGE = 5000;
    private static final Pattern PLAIN = Pattern.compile("[\\p{ASCII}]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BREAKS = Pattern.compile("[-‐\\s]+");

    private record Made(String version, NavigableMap<String, List<Where>> byName) {}

    /** @param whole whether the name itself starts so, not a later word of it */
    private record Found(Where where, int length, boolean whole) {}

    private final ReportStore store;
    private CompletableFuture<Made> making;
    private volatile Made made;

    PlaceNames(ReportStore store) {
        this.store = store;
    }

    /** Places one of whose names, or a word of it, starts so; accents and case aside; whole names first, the shorter before the longer. */
    List<Where> startingWith(String text, int most) {
        String start = folded(text);
        if (start.isEmpty()) {
            return List.of();
        }
        Map<String, Where> found = new LinkedHashMap<>();
        names().subMap(start, true, start + Character.MAX_VALUE, true).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(where -> new Found(where, e.getKey().length(), isWhole(where, e.getKey()))))
                .sorted(Comparator.comparing(Found::whole).reversed().thenComparing(Found::length)
                        .thenComparing(f -> f.where().placeId()))
                .limit(most * 4L).forEach(f -> found.putIfAbsent(f.where().placeId(), f.where()));
        return found.values().stream().limit(most).toList();
    }

    /** Those of the newest store; while they are being made, those of the one before, where there was one. */
    private NavigableMap<String, List<Where>> names() {
        Made old = made;
        if (old != null && old.version().equals(store.version())) {
            return old.byName();
        }
        CompletableFuture<Made> newer = prepare();
        if (old != null && !newer.isDone()) {
            return old.byName();
        }
        try {
            return newer.join().byName();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Begins to make the names, which takes seconds where there are a hundred thousand places. */
    synchronized CompletableFuture<Made> prepare() {
        String version = store.version();
        boolean underWay = making != null && !making.isDone();
        if (!underWay && (made == null || !made.version().equals(version))) {
            making = CompletableFuture.supplyAsync(() -> make(version));
        }
        return making;
    }

    private Made make(String version) {
        NavigableMap<String, List<Where>> names = new TreeMap<>();
        Page<PlaceCount> page = store.places(ReportFilter.ALL, Window.first(A_PAGE));
        while (true) {
            page.items().forEach(place -> add(names, place.where()));
            if (page.next() == null) {
                break;
            }
            page = store.places(ReportFilter.ALL, Window.at(page.next(), A_PAGE));
        }
        made = new Made(version, names);
        return made;
    }

    private static void add(Map<String, List<Where>> names, Where where) {
        List<String> all = new ArrayList<>(where.names().values());
        all.add(where.name());
        for (String name : all) {
            String folded = folded(name);
            for (int at = 0; at >= 0; at = next(folded, at)) {
                List<Where> places = names.computeIfAbsent(folded.substring(at), key -> new ArrayList<>());
                if (places.isEmpty() || places.get(places.size() - 1) != where) { // a place's names come one after the other
                    places.add(where);
                }
            }
        }
    }

    private static boolean isWhole(Where where, String name) {
        return folded(where.name()).equals(name) || where.names().values().stream().anyMatch(n -> folded(n).equals(name));
    }

    private static int next(String name, int from) {
        int space = name.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    private static String folded(String text) {
        String plain = PLAIN.matcher(text).matches() ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BREAKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
