package dateline.extract.claim;

import dateline.text.Language;
import dateline.text.grammar.Grammar;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each sign of a date weighs in one language: {@code extract/dates.tsv}, as {@code dateline.fit.DateFit} learnt it. */
public final class DateWeights {
    private final Map<DateSign, Map<String, Double>> weights = new EnumMap<>(DateSign.class);

    private DateWeights() {
        for (DateSign sign : DateSign.values()) {
            weights.put(sign, new HashMap<>());
        }
    }

    /** By a language's grammar: a line a sign, its value and its weight in every language, in the order of {@link Language}. */
    public static Map<Grammar, DateWeights> of(List<String> lines) {
        Map<Grammar, DateWeights> shipped = new HashMap<>();
        for (Language language : Language.values()) {
            shipped.put(language.grammar(), new DateWeights());
        }
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            for (Language language : Language.values()) {
                shipped.get(language.grammar()).weights.get(DateSign.valueOf(columns[0]))
                        .put(columns[1], Double.valueOf(columns[2 + language.ordinal()]));
            }
        }
        return shipped;
    }

    double of(DateSign sign, String value) {
        return weights.get(sign).getOrDefault(value, 0.0);
    }
}
