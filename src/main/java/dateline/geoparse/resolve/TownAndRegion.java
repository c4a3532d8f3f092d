package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Sign;
import dateline.text.Constants;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a town from the region that bears its name (Porto, Cusco, Sumy): news means the town, unless a word for regions stands
 * beside it, a word for wide areas before it ("across"), or it is one of a list of regions.
 */
final class TownAndRegion {
    private static final int NEAR_TOKENS = 3;

    private final Places places;
    private final double leastShare;
    private final double leastShareOtherwise;
    private final Set<Candidate> regions = new HashSet<>();

    TownAndRegion(Places places, List<Judged> found, TokenTags words, Constants constants) {
        this.places = places;
        leastShare = constants.of("town.share");
        leastShareOtherwise = constants.of("town.share-otherwise");
        for (int i = 0; i < found.size(); i++) {
            Judged judged = found.get(i);
            boolean listed = judged.signs().has(Sign.IN_LIST)
                    && (i > 0 && isRegionBeside(found.get(i - 1), judged)
                    || i + 1 < found.size() && isRegionBeside(found.get(i + 1), judged));
            if (listed || judged.signs().has(Sign.REGION_TYPE_BESIDE)
                    || words.has(judged.candidate().firstToken() - 1, Tag.WIDE)) {
                regions.add(judged.candidate());
            }
        }
    }

    private boolean isRegionBeside(Judged other, Judged judged) {
        Candidate c = other.candidate();
        int gap = Math.max(c.firstToken() - judged.candidate().lastToken(), judged.candidate().firstToken() - c.lastToken());
        return gap <= NEAR_TOKENS && c.isKnown() && c.likeliest().level() == Level.ADMIN1
                && !hasTown(c, c.likeliest().place());
    }

    /** Whether a name may mean the chief town of a region too that it may mean. */
    boolean hasTown(Candidate c, int region) {
        for (long reading : c.readings()) {
            int town = Posting.place(reading);
            if (places.admin1(town) == region && places.level(town) == Level.CITY && !Posting.part(reading)
                    && isChief(town, region, Posting.kind(reading) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign says that the name is a region's. */
    boolean isRegion(Candidate c) {
        return regions.contains(c);
    }

    /** The seat, or where many of the region live; most where the name is not the one shown of the town (Quebec, "Tucumán"). */
    private boolean isChief(int town, int region, boolean shown) {
        String feature = places.feature(town);
        double share = (double) places.population(town) / Math.max(1, places.population(region));
        return shown && (feature.equals("PPLA") || feature.equals("PPLC")) 
                || share >= (shown ? leastShare : leastShareOtherwise);
    }
}
