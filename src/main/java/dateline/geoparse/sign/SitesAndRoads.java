package dateline.geoparse.sign;

import dateline.gazetteer.Places;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.lexicon.TokenTags;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of a text that stand inside the name of a sensitive site or a road, one by one and in lists: "the Saki and Novofedorivka
 * airbases", "нефтепровод Баку — Тбилиси — Джейхан". They are no places there, whatever a weight says.
 */
final class SitesAndRoads {
    private static final Pattern PLURAL = Pattern.compile(".*(s|ы|и|і|ах|ях|ам|ям|ами|ями|ов|ів|баз|тюрем|в'язниць)");
    private static final String DASHES = "-‐‑–—/";

    private final List<Candidate> all;
    private final Tokens tokens;
    private final boolean spanish;
    /** By candidate: the token that tells what it is a name of; -1 where it is none. */
    private final int[] heads;
    /** The candidates whose head is a sensitive site's, not a road's. */
    private final BitSet sites = new BitSet();

    private SitesAndRoads(Candidates candidates, Language language) {
        this.all = candidates.all();
        this.tokens = candidates.tokens();
        this.spanish = language == Language.ES;
        this.heads = new int[all.size()];
    }

    /** Numbers of candidates. */
    static BitSet in(Candidates candidates, TokenTags words, Language language, Places places, Neighbours neighbours) {
        SitesAndRoads found = new SitesAndRoads(candidates, language);
        SensitiveSite site = new SensitiveSite(candidates.tokens(), words, language, places, candidates.all());
        RoadName road = new RoadName(candidates.tokens(), words, language);
        BitSet ruledOut = new BitSet();
        Arrays.setAll(found.heads, i -> found.head(i, site, road));
        found.spread();
        for (int i = 0; i < found.heads.length; i++) {
            boolean itself = neighbours.container()[i] < 0 && site.isItself(found.all.get(i));
            ruledOut.set(i, found.heads[i] >= 0 || itself);
        }
        return ruledOut;
    }

    private int head(int i, SensitiveSite site, RoadName road) {
        Candidate c = all.get(i);
        int head = site.of(c);
        sites.set(i, head >= 0);
        return head >= 0 ? head : road.of(c, site);
    }

    /** A head before a list is that of every name in it, and one after it too; and that of a name is that of its second half. */
    private void spread() {
        for (int i = 1; i < heads.length; i++) {
            if (heads[i] < 0 && sites.get(i - 1) && isOneName(i - 1)) {
                heads[i] = heads[i - 1];
            }
            if (heads[i] < 0 && heads[i - 1] >= 0 && heads[i - 1] < all.get(i - 1).firstToken() && areListed(i - 1, heads[i - 1])) {
                heads[i] = heads[i - 1];
            }
        }
        for (int i = heads.length - 2; i >= 0; i--) {
            if (heads[i] < 0 && heads[i + 1] > all.get(i + 1).lastToken() && areListed(i, heads[i + 1])) {
                heads[i] = heads[i + 1];
            }
        }
    }

    /** Whether a name and the next are joined by a dash, or by "and" or a comma where the head is a plural. */
    private boolean areListed(int left, int head) {
        boolean dash = false;
        boolean and = false;
        for (int token = all.get(left).lastToken() + 1; token < all.get(left + 1).firstToken(); token++) {
            String lower = tokens.lower(token);
            boolean mark = tokens.shape(token) == Tokens.MARK;
            dash |= mark && DASHES.indexOf(tokens.first(token)) >= 0;
            boolean joins = PairSigns.AND.contains(lower) || lower.equals(",");
            and |= joins;
            boolean linking = spanish && (lower.equals("de") || lower.equals("del"));
            boolean unknown = dash && tokens.isCapitalised(token); // "Уренгой — Помары — Ужгород"
            boolean inList = joins || linking || unknown || mark && SiteScan.isInside(tokens, token);
            if (!inList || !tokens.adjacent(token)) {
                return false;
            }
        }
        return dash || and && isPlural(head);
    }

    /** "cárcel de [Soto] del [Real]": two names that make one which the gazetteer does not hold. */
    private boolean isOneName(int left) {
        int from = all.get(left).lastToken() + 1;
        int to = all.get(left + 1).firstToken();
        boolean one = spanish && to > from;
        for (int token = from; token < to; token++) {
            one &= List.of("de", "del", "la").contains(tokens.lower(token)) && tokens.adjacent(token);
        }
        return one;
    }

    private boolean isPlural(int head) {
        return tokens.shape(head) == Tokens.UPPER || PLURAL.matcher(tokens.lower(head)).matches();
    }
}
