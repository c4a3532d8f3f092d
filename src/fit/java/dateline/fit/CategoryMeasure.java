package dateline.fit;

import dateline.event.Category;
import dateline.fit.CategoryRows.Known;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often the category is right for texts that were not learnt from: every text is held out once. */
final class CategoryMeasure {
    private static final Category[] CATEGORIES = Category.values();

    private final int folds;
    private final int[][][] rightAndAll;
    private final int[][] confused = new int[CATEGORIES.length][CATEGORIES.length];

    CategoryMeasure(int folds) {
        this.folds = folds;
        this.rightAndAll = new int[Language.values().length][folds][2];
    }

    void print(List<Known> known, String title, boolean table) {
        for (int fold = 0; fold < folds; fold++) {
            measure(known, fold);
        }
        StringBuilder line = new StringBuilder();
        for (Language language : Language.values()) {
            line.append(' ').append(language.code()).append(' ').append(share(rightAndAll[language.ordinal()]));
        }
        System.out.println(title + ":" + line);
        if (table) {
            confusion();
        }
    }

    private void measure(List<Known> known, int fold) {
        List<Known> learnt = new ArrayList<>();
        List<Known> asked = new ArrayList<>();
        for (Known k : known) {
            (k.fold() % folds == fold ? asked : learnt).add(k);
        }
        CategoryFit fit = CategoryFit.of(learnt);
        for (Known k : asked) {
            if (k.scored()) {
                Category said = fit.likeliest(k);
                int[] counts = rightAndAll[k.row().language().ordinal()][fold];
                counts[0] += said == k.right() ? 1 : 0;
                counts[1]++;
                confused[k.right().ordinal()][said.ordinal()]++;
            }
        }
    }

    /** Mean over all names, and the standard deviation between folds. */
    private static String share(int[][] byFold) {
        int right = 0;
        int all = 0;
        double sum = 0;
        double squares = 0;
        for (int[] counts : byFold) {
            right += counts[0];
            all += counts[1];
            double share = counts[0] / Math.max(1.0, counts[1]);
            sum += share;
            squares += share * share;
        }
        double mean = sum / byFold.length;
        double spread = Math.sqrt(Math.max(0, squares / byFold.length - mean * mean));
        return String.format(Locale.ROOT, "%.3f±%.3f", right / Math.max(1.0, all), spread);
    }

    private void confusion() {
        for (Category right : CATEGORIES) {
            StringBuilder line = new StringBuilder(String.format("%10s", right.name().toLowerCase(Locale.ROOT)));
            for (Category said : CATEGORIES) {
                line.append(String.format("%5d", confused[right.ordinal()][said.ordinal()]));
            }
            System.out.println(line);
        }
    }
}
