package dateline.gazetteer.compile;

import dateline.gazetteer.compile.Contradictions.Contradiction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What only looks like a contradiction in the tables, each with the reason why it is none. */
public final class KnownContradictions {
    private static final String FILE = "known-contradictions.tsv";
    private static final String ANY = "*";

    /**
     * @param places the ids concerned, parted by blanks, or * for all of this cause
     * @param most how many contradictions it explains at most
     */
    private record Known(String cause, String places, long most, String reason) {}

    private final List<Known> known;

    private KnownContradictions(List<Known> known) {
        this.known = known;
    }

    /** Those told beside the tables; none where the file is missing. */
    public static KnownContradictions read(Path tables) throws IOException {
        List<Known> known = new ArrayList<>();
        if (Files.exists(tables.resolve(FILE))) {
            Table.read(tables.resolve(FILE), List.of("cause", "places", "most", "reason"), row -> known.add(
                    new Known(row.text("cause"), row.text("places"), row.number("most"), row.text("reason"))));
        }
        return new KnownContradictions(known);
    }

    /** Those of one cause that are not known; all of them, where there are more than a row for the whole cause explains. */
    public List<Contradiction> unknown(List<Contradiction> ofOneCause) {
        return ofOneCause.stream()
                .filter(c -> known.stream().noneMatch(k -> explains(k, c) && ofOneCause.size() <= most(k))).toList();
    }

    private static boolean explains(Known known, Contradiction contradiction) {
        return known.cause.equals(contradiction.cause())
                && (known.places.equals(ANY) || known.places.equals(ids(contradiction)));
    }

    private static long most(Known known) {
        return known.places.equals(ANY) ? known.most : Long.MAX_VALUE;
    }

    private static String ids(Contradiction contradiction) {
        return contradiction.places().stream().map(SourcePlace::id).collect(Collectors.joining(" "));
    }

    /** Why those of a cause are none, each reason once. */
    public Set<String> reasons(List<Contradiction> ofOneCause) {
        return known.stream().filter(k -> ofOneCause.stream().anyMatch(c -> explains(k, c))).map(Known::reason)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
