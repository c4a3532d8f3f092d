package dateline.geoparse.resolve;

import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Sign;
import dateline.geoparse.sign.SignSet;
import dateline.text.ResourceLines;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Regions of a list that share one word for their kind: "Douglas, Sarpy and Lancaster counties", "las provincias de Córdoba y
 * Mendoza". None of them is a town, and that they are places is sure.
 */
public final class ListedWithKind {
    private static final Set<String> AND = Set.of("and", "or", "y", "e", "o", "u");
    private static final Set<String> SAINT = Set.of("st", "ste");
    private static final int LONGEST = 4; // words of a name that the gazetteer's names do not tell the end of
    private static final SignSet SIGNS = SignSet.of(Sign.REGION_TYPE_BESIDE, Sign.IN_LIST);
    /** Log-odds of about 0.95. */
    private static final double SCORE = 3;

    /** What a name is called with its kind, by the word that stands before or after the list. */
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();

    /** Reads {@code geoparse/listed-kinds.tsv}. */
    public static ListedWithKind read() {
        ListedWithKind kinds = new ListedWithKind();
        for (String line : ResourceLines.read("/geoparse/listed-kinds.tsv")) {
            String[] columns = line.split("\t");
            (columns[1].equals("before") ? kinds.before : kinds.after).put(columns[0], columns[2]);
        }
        return kinds;
    }

    /** The same names, those of such a list for the regions they name, and its other names. */
    public List<Judged> in(List<Judged> judged, CandidateFinder finder, Tokens tokens) {
        List<Candidate> regions = new ArrayList<>();
        Text text = new Text(judged, finder, tokens);
        for (int token = 1; token < tokens.size() - 1; token++) {
            if (tokens.shape(token) == Tokens.LOWER && mayBeKind(tokens, token)) {
                String ahead = before.get(tokens.lower(token) + " " + tokens.lower(token + 1));
                regions.addAll(ahead == null ? List.of() : text.listed(token + 2, 1, ahead));
                String behind = after.get(tokens.lower(token));
                regions.addAll(behind == null ? List.of() : text.listed(token - 1, -1, behind));
            }
        }
        return regions.isEmpty() ? judged : merged(judged, regions);
    }

    /** A plural, and a name beside it: most words are told from it by their last letter. */
    private static boolean mayBeKind(Tokens tokens, int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == 's'
                && (tokens.isCapitalised(token - 1) || tokens.isCapitalised(token + 2));
    }

    private static List<Judged> merged(List<Judged> judged, List<Candidate> regions) {
        List<Judged> all = new ArrayList<>();
        for (Judged other : judged) {
            Candidate c = other.candidate();
            if (regions.stream().noneMatch(region -> region.start() < c.end() && c.start() < region.end())) {
                all.add(other);
            }
        }
        regions.forEach(region -> all.add(new Judged(region, SIGNS, SCORE, null, null)));
        all.sort(Comparator.comparingInt(j -> j.candidate().start()));
        return all;
    }

    /** A text and the names in it, few enough to be looked through for the one at a word of a list. */
    private static final class Text {
        private final CandidateFinder finder;
        private final Tokens tokens;
        private final List<Judged> judged;

        Text(List<Judged> judged, CandidateFinder finder, Tokens tokens) {
            this.finder = finder;
            this.tokens = tokens;
            this.judged = judged;
        }

        /** The regions from a word on, to the right (1) or to the left (-1) of it; empty where they are no list. */
        List<Candidate> listed(int from, int step, String called) {
            List<Candidate> regions = new ArrayList<>();
            for (int token = from; tokens.isCapitalised(token);) {
                int other = step > 0 ? lastOf(token) : firstOf(token);
                Candidate region = region(Math.min(token, other), Math.max(token, other), called);
                if (region == null) {
                    break;
                }
                regions.add(region);
                token = next(other + step, step);
            }
            return regions.size() > 1 ? regions : List.of();
        }

        /** The word beyond a comma, an "and" or both; none (-1) where the list ends. */
        private int next(int token, int step) {
            boolean comma = tokens.first(token) == ',';
            boolean and = AND.contains(tokens.lower(token));
            boolean both = comma && AND.contains(tokens.lower(token + step)) || and && tokens.first(token + step) == ',';
            return both ? token + 2 * step : comma || and ? token + step : -1;
        }

        private int lastOf(int first) {
            int last = first;
            while (last - first < LONGEST && tokens.isCapitalised(last + 1) && tokens.adjacent(last)) {
                last++;
            }
            for (Judged known : judged) {
                last = known.candidate().firstToken() == first ? Math.max(last, known.candidate().lastToken()) : last;
            }
            return last;
        }

        private int firstOf(int last) {
            int first = last;
            while (last - first < LONGEST && tokens.isCapitalised(first - 1) && tokens.adjacent(first - 1)) {
                first--;
            }
            first = tokens.first(first - 1) == '.' && SAINT.contains(tokens.lower(first - 2)) ? first - 2 : first;
            for (Judged known : judged) {
                first = known.candidate().lastToken() == last ? Math.min(first, known.candidate().firstToken()) : first;
            }
            return first;
        }

        private Candidate region(int first, int last, String called) {
            String name = tokens.text().substring(tokens.start(first), tokens.end(last));
            return finder.region(called.replace("%", name), name, first, last);
        }
    }
}
