package dateline.fit;

import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Measures how names are found and placed in each collection, by the whole of geoparse: with the weights that ship, which
 * were fitted to these texts, and held out, each fold read with weights fitted to the others.
 */
final class NamesMeasure {
    private static final int FOLDS = 4;

    private final Gazetteer gazetteer;
    private final List<AnnotatedText> texts;

    NamesMeasure(Gazetteer gazetteer, List<AnnotatedText> texts) {
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    void print(PrintStream out) {
        Map<String, List<NamesScore>> ships = new TreeMap<>();
        read(new Geoparser(gazetteer), texts, ships);
        out.println("Names, as it ships:");
        print(ships, out);
        Map<String, List<NamesScore>> held = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int heldOut = fold;
            List<AnnotatedText> others = texts.stream().filter(t -> t.fold(FOLDS) != heldOut).toList();
            NamesFit.Tables tables = new NamesFit(gazetteer, others).tables();
            read(new Geoparser(gazetteer, tables.looks()), texts.stream().filter(t -> t.fold(FOLDS) == heldOut).toList(), held);
        }
        out.println("Names, held out by document: mean of " + FOLDS + " folds ± standard deviation between them:");
        print(held, out);
    }

    /** Adds the score of the texts, a collection one. */
    private static void read(Geoparser geoparser, List<AnnotatedText> texts, Map<String, List<NamesScore>> scores) {
        Map<String, NamesScore> own = new TreeMap<>();
        texts.forEach(text -> own.computeIfAbsent(text.collection(), c -> new NamesScore())
                .add(text.gold(), geoparser.read(text.document()).mentions()));
        own.forEach((collection, score) -> scores.computeIfAbsent(collection, c -> new ArrayList<>()).add(score));
    }

    private static void print(Map<String, List<NamesScore>> scores, PrintStream out) {
        out.println("| collection | precision | recall | F, overlap | F, exact | placed |\n|---|---|---|---|---|---|");
        scores.forEach((collection, folds) -> out.println("| " + collection + " | " + String.join(" | ",
                spread(folds, NamesScore::precision), spread(folds, NamesScore::recall), spread(folds, NamesScore::f),
                spread(folds, NamesScore::exactF), spread(folds, NamesScore::placed)) + " |"));
    }

    private static String spread(List<NamesScore> folds, ToDoubleFunction<NamesScore> figure) {
        double mean = folds.stream().mapToDouble(figure).average().orElse(Double.NaN);
        double squares = folds.stream().mapToDouble(figure).map(x -> (x - mean) * (x - mean)).sum();
        if (Double.isNaN(mean)) {
            return "";
        }
        return folds.size() == 1 ? String.format(Locale.ROOT, "%.3f", mean)
                : String.format(Locale.ROOT, "%.3f ± %.3f", mean, Math.sqrt(squares / (folds.size() - 1)));
    }
}
