package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.text.ResourceLines;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds regions that share one word for their kind: "в Ярославской, Тверской и Владимирской областях". */
public final class SharedTypes {
    private static final Set<String> AND = Set.of("и", "і", "й", "та", "или", "або", ",");
    private static final Set<String> IN = Set.of("в", "у", "во");

    private final Map<String, Set<String>> singulars = new HashMap<>();

    private final Set<String> every = new LinkedHashSet<>();

    /** Reads {@code geoparse/plural-types.tsv}: a plural, a tab, a singular it may stand for. */
    public static SharedTypes read() {
        SharedTypes types = new SharedTypes();
        for (String line : ResourceLines.read("/geoparse/plural-types.tsv")) {
            String[] columns = line.split("\t");
            types.every.add(columns[1]);
            types.singulars.computeIfAbsent(columns[0], plural -> new LinkedHashSet<>()).add(columns[1]);
        }
        return types;
    }

    /** The regions whose shared word stands at this token, the last first; empty where it is none. */
    List<Candidate> regionsBefore(int type, Tokens tokens, CandidateFinder finder) {
        List<Candidate> regions = new ArrayList<>();
        Collection<String> singular = tokens.shape(type) == Tokens.LOWER ? singulars.get(tokens.lower(type)) : null;
        for (int token = type - 1; singular != null && tokens.isCapitalised(token);) {
            Candidate region = region(token, token == type - 1 ? type : token, singular, tokens, finder);
            if (region == null) {
                break;
            }
            regions.add(region);
            int and = IN.contains(tokens.lower(token - 1)) ? token - 2 : token - 1;
            if (!AND.contains(tokens.lower(and))) {
                break;
            }
            token = and - 1;
        }
        return regions.size() > 1 ? regions : List.of();
    }

    /**
     * Regions listed behind a colon after their shared word: "в трёх областях (страны): Одесской, Херсонской и Сумской"; empty
     * where this token is no such word.
     */
    List<Candidate> regionsAfter(int type, Tokens tokens, CandidateFinder finder) {
        int colon = tokens.isCapitalised(type + 1) ? type + 2 : type + 1;
        boolean plural = tokens.first(colon) == ':' && tokens.shape(type) == Tokens.LOWER
                && singulars.containsKey(tokens.lower(type));
        if (!plural) {
            return List.of();
        }
        List<Candidate> regions = new ArrayList<>();
        for (int token = colon + 1; tokens.isCapitalised(token); token += 2) {
            Candidate region = region(token, token, every, tokens, finder);
            if (region == null) {
                break;
            }
            regions.add(region);
            if (!AND.contains(tokens.lower(token + 1))) {
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
