package dateline.extract;

import dateline.extract.role.Features;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names with their features as numbers and what they are. The number of a feature is its place in {@link #names}. */
final class Rows {
    /**
     * @param features sorted by first sight, none twice
     * @param lang index of the language
     * @param article index of the article over all languages
     * @param weight how much it counts
     */
    record Row(int[] features, boolean scene, int lang, int article, double weight) {}

    final List<Row> rows = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Gathers the features of one name. */
    final class Gathered implements Features {
        private final Set<Integer> found = new LinkedHashSet<>();

        @Override
        public void add(String template) {
            found.add(number(template));
        }

        @Override
        public void add(String template, String value) {
            add(template + " " + value);
        }

        @Override
        public void add(String template, String first, String second) {
            add(template + " " + first + " " + second);
        }

        @Override
        public void add(String template, String first, String second, String third) {
            add(template + " " + first + " " + second + " " + third);
        }

        @Override
        public void add(String template, String first, String second, String third, String fourth) {
            add(template + " " + first + " " + second + " " + third + " " + fourth);
        }

        int[] numbers() {
            return found.stream().mapToInt(i -> i).toArray();
        }

        void row(boolean scene, int lang, int article, double weight) {
            rows.add(new Row(numbers(), scene, lang, article, weight));
        }
    }

    private int number(String feature) {
        Integer known = numbers.get(feature);
        if (known == null) {
            known = names.size();
            numbers.put(feature, known);
            names.add(feature);
        }
        return known;
    }

    /** Which features the rows of a language hold. */
    boolean[] seen(int lang) {
        boolean[] seen = new boolean[names.size()];
        for (Row row : rows) {
            for (int f : row.features) {
                seen[f] |= row.lang == lang;
            }
        }
        return seen;
    }

    Gathered gather() {
        return new Gathered();
    }
}
