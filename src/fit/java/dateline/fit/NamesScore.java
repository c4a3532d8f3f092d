package dateline.fit;

import dateline.fit.AnnotatedText.Gold;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Mention;
import dateline.text.Span;
import java.util.List;

/**
 * How well the names of some texts were found and placed. A marked name that is not scored neither helps nor harms, nor does
 * one inside a longer one that was found exactly. Placed is judged by level: a town within 161 km, a region or country if it
 * is one and lies within a generous radius, since no two gazetteers share a centroid.
 */
final class NamesScore {
    private static final double TOWN_KM = 161;
    private static final double REGION_KM = 400;
    private static final double COUNTRY_KM = 1_500;
    private static final double EARTH_RADIUS_KM = 6_371;

    private int gold;
    private int goldFound;
    private int goldExact;
    private int found;
    private int right;
    private int exact;
    private int located;
    private int placed;

    void add(List<Gold> names, List<Mention> mentions) {
        List<Gold> foundExactly = names.stream().filter(g -> g.scored() && mentions.stream().anyMatch(m -> isSame(g, m))).toList();
        for (Gold name : names) {
            boolean inLonger = foundExactly.stream().anyMatch(longer -> longer != name && contains(longer.span(), name.span()));
            if (name.scored() && !inLonger) {
                addGold(name, mentions);
            }
        }
        mentions.forEach(mention -> addFound(mention, names));
    }

    private void addGold(Gold name, List<Mention> mentions) {
        List<Mention> hits = mentions.stream().filter(m -> name.span().overlaps(span(m))).toList();
        gold++;
        goldFound += hits.isEmpty() ? 0 : 1;
        goldExact += hits.stream().anyMatch(m -> isSame(name, m)) ? 1 : 0;
        if (name.isLocated()) {
            located++;
            Mention best = hits.stream().filter(m -> isSame(name, m)).findFirst().orElse(hits.isEmpty() ? null : hits.get(0));
            placed += best != null && isPlaced(name, best.place()) ? 1 : 0;
        }
    }

    private void addFound(Mention mention, List<Gold> names) {
        List<Gold> touched = names.stream().filter(g -> g.span().overlaps(span(mention))).toList();
        boolean scored = touched.stream().anyMatch(Gold::scored);
        boolean neutral = touched.stream().anyMatch(g -> !g.scored() && isSame(g, mention)) || !scored && !touched.isEmpty();
        if (!neutral) {
            found++;
            right += scored ? 1 : 0;
            exact += touched.stream().anyMatch(g -> g.scored() && isSame(g, mention)) ? 1 : 0;
        }
    }

    private static Span span(Mention mention) {
        return new Span(mention.start(), mention.end());
    }

    private static boolean isSame(Gold name, Mention mention) {
        return name.span().equals(span(mention));
    }

    private static boolean contains(Span longer, Span shorter) {
        return longer.start() <= shorter.start() && shorter.end() <= longer.end();
    }

    private static boolean isPlaced(Gold name, Place place) {
        if (place == null) {
            return false;
        }
        double km = kilometres(name.lat(), name.lon(), place.lat(), place.lon());
        if ("country".equals(name.level())) {
            return place.level() == Level.COUNTRY && km <= COUNTRY_KM;
        }
        return "admin1".equals(name.level())
                ? (place.level() == Level.ADMIN1 || place.level() == Level.REGION) && km <= REGION_KM : km <= TOWN_KM;
    }

    private static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        double northing = Math.sin(Math.toRadians(otherLat - lat) / 2);
        double easting = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double square = northing * northing
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * easting * easting;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    double precision() {
        return ratio(right, found);
    }

    double recall() {
        return ratio(goldFound, gold);
    }

    double f() {
        return f(precision(), recall());
    }

    double exactF() {
        return f(ratio(exact, found), ratio(goldExact, gold));
    }

    /** Of all the names whose place is known, the share found and placed there; NaN where there are none. */
    double placed() {
        return located == 0 ? Double.NaN : ratio(placed, located);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
