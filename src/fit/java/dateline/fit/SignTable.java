package dateline.fit;

import dateline.geoparse.sign.Sign;
import dateline.geoparse.sign.Weights;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The weights of signs, then of pairs of signs, by language, as the tables of geoparse hold them. */
record SignTable(List<SignPair> pairs, Map<Language, double[]> weights) {
    /** A table that weighs nothing. */
    static SignTable none() {
        return new SignTable(List.of(), Arrays.stream(Language.values())
                .collect(Collectors.toMap(l -> l, l -> new double[Sign.values().length])));
    }

    /** A heading with a column a language, then a row a sign or pair that weighs anything in some language. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("sign\t" + String.join("\t", Language.codes()));
        for (int i = 0; i < Sign.values().length + pairs.size(); i++) {
            int feature = i;
            List<String> cells = Arrays.stream(Language.values())
                    .map(l -> String.format(Locale.ROOT, "%.2f", weights.get(l)[feature] + 0.0)).toList();
            if (cells.stream().anyMatch(cell -> Double.parseDouble(cell) != 0)) {
                lines.add(name(i) + "\t" + String.join("\t", cells).replace("-0.00", "0.00"));
            }
        }
        return lines;
    }

    private String name(int feature) {
        int pair = feature - Sign.values().length;
        return pair < 0 ? Sign.values()[feature].name() : pairs.get(pair).first() + "+" + pairs.get(pair).second();
    }

    /** As the program reads them, rounded as they are written. */
    Weights of(Language language) {
        return Weights.of(lines(), language);
    }
}
