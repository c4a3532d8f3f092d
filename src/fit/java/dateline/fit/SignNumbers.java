package dateline.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers of signs, each once for all languages and once for each: those that at least five documents hold. */
final class SignNumbers {
    private static final int LEAST_DOCUMENTS = 5;

    private final Map<String, Integer> numbers = new TreeMap<>();

    /** @param documents by document, the signs in it, as {@link #copies} tells them */
    SignNumbers(Map<String, Set<String>> documents) {
        Map<String, Integer> counts = new TreeMap<>();
        documents.values().forEach(signs -> signs.forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.forEach((sign, count) -> {
            if (count >= LEAST_DOCUMENTS) {
                numbers.put(sign, numbers.size());
            }
        });
    }

    /** A row's signs, shared and of its language. */
    static List<String> copies(Set<String> signs, String language) {
        List<String> copies = new ArrayList<>(signs);
        signs.forEach(sign -> copies.add(own(sign, language)));
        return copies;
    }

    private static String own(String sign, String language) {
        return language + "\t" + sign;
    }

    int size() {
        return numbers.size();
    }

    int[] of(Set<String> signs, String language) {
        return copies(signs, language).stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }

    /** A ridge that holds back a language's own weights more than the shared ones. */
    double[] ridge(double shared, double own) {
        double[] ridge = new double[numbers.size()];
        numbers.forEach((sign, number) -> ridge[number] = sign.indexOf('\t') < 0 ? shared : own);
        return ridge;
    }

    /** The signs without their languages. */
    Set<String> signs() {
        Set<String> signs = new TreeSet<>();
        numbers.keySet().forEach(sign -> signs.add(sign.substring(sign.indexOf('\t') + 1)));
        return signs;
    }

    /** What a sign weighs in a language. */
    double weight(String sign, String language, double[] weights) {
        Integer shared = numbers.get(sign);
        Integer own = numbers.get(own(sign, language));
        return (shared == null ? 0 : weights[shared]) + (own == null ? 0 : weights[own]);
    }
}
