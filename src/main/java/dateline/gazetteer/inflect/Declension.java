package dateline.gazetteer.inflect;

import dateline.text.grammar.GrammaticalCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a word or phrase, case by case; a case may have several ("Львову", "Львові").
 *
 * @param byCase one list of forms for each {@link GrammaticalCase}, in its order
 */
record Declension(List<List<String>> byCase) {
    /** Keeps a phrase of many alternatives ("Кривому Рогу", "Кривім Розі" ...) within bounds. */
    private static final int MAX_FORMS_OF_A_CASE = 6;
    private static final int CASES = GrammaticalCase.values().length;

    /** The same text in every case. */
    static Declension frozen(String text) {
        return new Declension(Collections.nCopies(CASES, List.of(text)));
    }

    /** This followed by that, each case with its own: the adjective and the noun it agrees with. */
    Declension then(String separator, Declension next) {
        List<List<String>> joined = new ArrayList<>(CASES);
        for (int c = 0; c < CASES; c++) {
            joined.add(product(byCase.get(c), separator, next.byCase.get(c)));
        }
        return new Declension(joined);
    }

    /** This or that, where the grammar allows both. */
    Declension or(Declension other) {
        List<List<String>> either = new ArrayList<>(CASES);
        for (int c = 0; c < CASES; c++) {
            Set<String> forms = new LinkedHashSet<>(byCase.get(c));
            forms.addAll(other.byCase.get(c));
            either.add(List.copyOf(forms));
        }
        return new Declension(either);
    }

    /** Each different form once, with the bits of all its cases; the nominative first. */
    List<CaseForm> caseForms() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        for (GrammaticalCase c : GrammaticalCase.values()) {
            byCase.get(c.ordinal()).forEach(form -> bits.merge(form, c.bit(), (a, b) -> a | b));
        }
        List<CaseForm> forms = new ArrayList<>(bits.size());
        bits.forEach((text, cases) -> forms.add(new CaseForm(text, cases)));
        return forms;
    }

    private static List<String> product(List<String> heads, String separator, List<String> tails) {
        List<String> joined = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                if (joined.size() < MAX_FORMS_OF_A_CASE) {
                    joined.add(head + separator + tail);
                }
            }
        }
        return joined;
    }
}
