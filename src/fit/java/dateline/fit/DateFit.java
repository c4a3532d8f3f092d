package dateline.fit;

import dateline.extract.DateRows;
import dateline.extract.MarkedArticle;
import dateline.extract.MarkedArticle.Marked;
import dateline.extract.Origin;
import dateline.extract.claim.ArticleDates.Choice;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns which of the dates told around a name is the day of what is told there, for the table {@code extract/dates.tsv}.
 */
public final class DateFit {
    private static final int FEWEST_DOCUMENTS = 5; // that hold a sign's value, so that no text can be read out of the table
    private static final double PENALTY = 8;
    /** What is learnt of one language alone, and of single words, is held back more. */
    private static final double OF_ONE_LANGUAGE = 8;
    private static final double OF_A_WORD = 4;
    private static final Set<String> WORDS = Set.of("FIRST", "BEFORE", "VERB", "NONE_VERB", "NAME_PREPOSITION");
    private static final double GUESSED = 0.5; // weight of a row whose publication day is an editor's guess
    private static final double SMALLEST = 0.005;

    /** A name that an editor calls a scene, with what may be chosen for it. */
    private record Example(Language language, String document, int fold, double weight, List<Choice> choices, boolean[] right) {}

    private final List<Example> examples = new ArrayList<>();

    DateFit(List<MarkedArticle> articles, int folds) {
        DateRows rows = new DateRows();
        for (MarkedArticle article : articles) {
            if (article.document().published() != null && article.origin() != Origin.OUR_WORDS) { // these carry days further than editors do
                add(article, article.fold(folds), rows.of(article.read()));
            }
        }
    }

    private void add(MarkedArticle article, int fold, DateRows.Article read) {
        for (Marked place : article.marked()) {
            List<Choice> choices = place.scene() && place.scored() ? read.choices(place.start(), place.end()) : null;
            if (choices != null) {
                boolean[] right = new boolean[choices.size()];
                for (int i = 0; i < right.length; i++) {
                    right[i] = ToldDays.of(place.claim()).isRight(choices.get(i).when());
                }
                examples.add(new Example(article.language(), article.document().id(), fold, article.sure() ? 1 : GUESSED, choices, right));
            }
        }
    }

    /** The lines of the table, learnt from all articles but those of a fold; from all where that is -1. */
    List<String> table(int without) {
        return new Learnt(examples.stream().filter(example -> example.fold != without).toList()).lines();
    }

    /** The weights learnt from some examples: of a sign's value in every language, and what more of it is in one. */
    private static final class Learnt {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final double[] weights;

        Learnt(List<Example> examples) {
            Map<String, Set<String>> documents = new TreeMap<>();
            for (Example example : examples) {
                for (Choice choice : example.choices) {
                    for (String sign : choice.signs()) {
                        documents.computeIfAbsent(sign, s -> new HashSet<>()).add(example.document);
                        documents.computeIfAbsent(sign + "\t" + example.language, s -> new HashSet<>()).add(example.document);
                    }
                }
            }
            documents.forEach((sign, in) -> {
                if (in.size() >= FEWEST_DOCUMENTS) {
                    numbers.put(sign, numbers.size());
                }
            });
            List<DateChoiceFit.Row> rows = new ArrayList<>();
            for (Example example : examples) {
                if (any(example.right) && example.choices.size() > 1) {
                    rows.add(new DateChoiceFit.Row(options(example), example.right, example.weight));
                }
            }
            double[] penalties = new double[numbers.size()];
            numbers.forEach((sign, number) -> penalties[number] = penalty(sign.split("\t", -1)));
            weights = DateChoiceFit.weights(rows, penalties);
        }

        private static double penalty(String[] sign) {
            return PENALTY * (sign.length > 2 ? OF_ONE_LANGUAGE : 1) * (WORDS.contains(sign[0]) ? OF_A_WORD : 1);
        }

        private static boolean any(boolean[] right) {
            boolean any = false;
            for (boolean one : right) {
                any |= one;
            }
            return any;
        }

        private int[][] options(Example example) {
            return example.choices.stream().map(choice -> choice.signs().stream()
                    .flatMap(sign -> java.util.stream.Stream.of(sign, sign + "\t" + example.language))
                    .filter(numbers::containsKey).mapToInt(numbers::get).toArray()).toArray(int[][]::new);
        }

        private double weight(String sign) {
            Integer number = numbers.get(sign);
            return number == null ? 0 : weights[number];
        }

        List<String> lines() {
            Set<String> signs = new TreeSet<>();
            numbers.keySet().forEach(sign -> signs.add(sign.split("\t", -1)[0] + "\t" + sign.split("\t", -1)[1]));
            List<String> lines = new ArrayList<>();
            lines.add("# learnt by dateline.fit.DateFit: sign, value, weight in " + Language.codes());
            for (String sign : signs) {
                StringBuilder line = new StringBuilder(sign);
                boolean any = false;
                for (Language language : Language.values()) {
                    double weight = weight(sign) + weight(sign + "\t" + language);
                    any |= Math.abs(weight) >= SMALLEST;
                    line.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
                }
                if (any) {
                    lines.add(line.toString());
                }
            }
            return lines;
        }
    }
}
