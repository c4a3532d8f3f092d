package dateline.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * GeoNames' table of one year and of an earlier one as one: what the later tells of a place, with the names that both give it.
 * No place of the earlier is lost, whatever became of its row, so that ids stay.
 *
 * @param places in the order of their ids
 * @param parts sections of places (PPLX) that neither year has as places
 * @param refused how many rows were left out, by feature code
 */
record TwoDumps(List<GeoNamesRow> places, List<GeoNamesRow> parts, Map<String, Long> refused) {
    /**
     * @param isRegion whether a first-level region of this key ({@link GeoNamesRow#admin1Key}) is known
     */
    static TwoDumps read(Path later, Path earlier, Predicate<String> isRegion) throws IOException {
        Map<Long, GeoNamesRow> before = new TreeMap<>();
        GeoNamesRow.read(earlier, row -> before.put(row.id(), row));
        Map<Long, GeoNamesRow> places = new TreeMap<>();
        List<GeoNamesRow> parts = new ArrayList<>();
        Map<String, Long> refused = new TreeMap<>();
        GeoNamesRow.read(later, row -> {
            GeoNamesRow old = before.remove(row.id());
            boolean was = old != null && old.isPopulatedPlace();
            if (row.isPopulatedPlace() || was) {
                places.put(row.id(), old == null ? row : merged(row, old, was, isRegion));
            } else if (row.isPart()) {
                parts.add(row);
            } else {
                refused.merge(row.feature(), 1L, Long::sum);
            }
        });
        before.values().stream().filter(GeoNamesRow::isPopulatedPlace).forEach(row -> places.put(row.id(), row));
        return new TwoDumps(List.copyOf(places.values()), parts, refused);
    }

    private static GeoNamesRow merged(GeoNamesRow row, GeoNamesRow old, boolean was, Predicate<String> isRegion) {
        Set<String> names = new LinkedHashSet<>(List.of(row.alternates().split(",")));
        Stream.of(old.name(), old.ascii()).filter(name -> name.indexOf(',') < 0).forEach(names::add);
        names.addAll(List.of(old.alternates().split(",")));
        boolean oldRegion = !isRegion.test(row.admin1Key()) && isRegion.test(old.admin1Key());
        boolean oldFeature = !row.isPopulatedPlace() && was;
        return new GeoNamesRow(row.id(), row.name(), row.ascii(), String.join(",", names), row.lat(), row.lon(),
                row.featureClass(), oldFeature ? old.feature() : row.feature(), row.country(),
                oldRegion ? old.admin1() : row.admin1(), row.admin2().isEmpty() ? old.admin2() : row.admin2(),
                row.population());
    }
}
