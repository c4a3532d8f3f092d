package dateline.extract.role;

import dateline.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells in short phrases why a place was taken for the scene, or was not: {@code extract/signs.tsv}, a sign, a tab, its phrase. */
final class Reasons {
    private static final int TOLD = 3; // reasons given to the reader

    private final Map<Sign, String> phrases = new EnumMap<>(Sign.class);

    private Reasons() {}

    static Reasons shipped() {
        Reasons reasons = new Reasons();
        for (String line : ResourceLines.read("/extract/signs.tsv")) {
            String[] columns = line.split("\t");
            reasons.phrases.put(Sign.valueOf(columns[0]), columns[1]);
        }
        return reasons;
    }

    /**
     * The signs that weigh most for the answer, in words.
     *
     * @param weights of the signs, by their number
     */
    List<String> of(Set<Sign> signs, double[] weights, boolean scene) {
        List<Sign> telling = new ArrayList<>();
        for (Sign sign : signs) {
            double weight = weights[sign.ordinal()];
            if (phrases.containsKey(sign) && (scene ? weight > 0 : weight < 0)) {
                telling.add(sign);
            }
        }
        telling.sort(Comparator.comparingDouble(sign -> -Math.abs(weights[sign.ordinal()])));
        return telling.stream().limit(TOLD).map(phrases::get).toList();
    }
}
