package dateline.geoparse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds regions that share one word for their kind: "в Ярославской, Тверской и Владимирской областях". */
final class SharedTypes {
    private static final Set<String> AND = Set.of("и", "і", "й", "та", "или", "або", ",");

    private final Map<String, Set<String>> singulars = new HashMap<>();

    /** Reads {@code geoparse/plural-types.tsv}: a plural, a tab, a singular it may stand for. */
    static SharedTypes read() {
        SharedTypes types = new SharedTypes();
        for (String line : ResourceLines.read("plural-types.tsv")) {
            String[] columns = line.split("\t");
            types.singulars.computeIfAbsent(columns[0], plural -> new LinkedHashSet<>()).add(columns[1]);
        }
        return types;
    }

    /** The regions whose shared word stands at this token, the last first; empty where it is none. */
    List<Candidate> regionsBefore(int type, Tokens tokens, CandidateFinder finder) {
        List<Candidate> regions = new ArrayList<>();
        Collection<String> singular = tokens.shape(type) == Tokens.LOWER ? singulars.get(tokens.lower(type)) : null;
        for (int token = type - 1; singular != null && tokens.isCapitalised(token); token -= 2) {
            Candidate region = region(token, token == type - 1 ? type : token, singular, tokens, finder);
            if (region == null) {
                break;
            }
            regions.add(region);
            if (!AND.contains(tokens.lower(token - 1))) {
                break;
            }
        }
        return regions.size() > 1 ? regions : List.of();
    }

    private static Candidate region(int adjective, int last, Collection<String> singular, Tokens tokens,
            CandidateFinder finder) {
        for (String type : singular) {
            Candidate named = finder.named(tokens.lower(adjective) + " " + type, adjective, last);
            if (named != null) {
                return named;
            }
        }
        return null;
    }
}
