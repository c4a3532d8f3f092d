package dateline.fit;

import dateline.geoparse.sign.Sign;
import dateline.geoparse.sign.SignSet;
import java.util.List;
import java.util.stream.IntStream;

/** The features that names are weighed by: every sign, then some pairs of signs. */
final class SignFeatures {
    static final int SIGNS = Sign.values().length;

    private final List<SignPair> pairs;
    /** By its two signs: the number of a pair's feature, or 0, which is a sign's. */
    private final int[][] numbers = new int[SIGNS][SIGNS];

    SignFeatures(List<SignPair> pairs) {
        this.pairs = pairs;
        for (int i = 0; i < pairs.size(); i++) {
            numbers[pairs.get(i).first().ordinal()][pairs.get(i).second().ordinal()] = SIGNS + i;
        }
    }

    List<SignPair> pairs() {
        return pairs;
    }

    int size() {
        return SIGNS + pairs.size();
    }

    /** The pair of a feature, or null where it is a sign's. */
    SignPair pair(int feature) {
        return feature < SIGNS ? null : pairs.get(feature - SIGNS);
    }

    BinaryRows rows(List<NameRow> names) {
        return BinaryRows.of(names.stream().map(name -> of(name.signs())).toList(), size());
    }

    private int[] of(SignSet signs) {
        int[] own = signs.ordinals();
        IntStream.Builder features = IntStream.builder();
        for (int i = 0; i < own.length; i++) {
            features.add(own[i]);
            for (int j = i + 1; j < own.length && !pairs.isEmpty(); j++) {
                if (numbers[own[i]][own[j]] > 0) {
                    features.add(numbers[own[i]][own[j]]);
                }
            }
        }
        return features.build().sorted().toArray();
    }
}
