package dateline.gazetteer.inflect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Language;
import dateline.text.grammar.GrammaticalCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectorTest {
    private static final int ALL_CASES = (1 << GrammaticalCase.values().length) - 1;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk"})
    void makesEveryFormOfTheGoldenFile(String lang) throws IOException {
        Inflector inflector = Inflector.of(Language.of(lang));
        List<String> missing = new ArrayList<>();
        for (String[] row : golden(lang)) {
            Map<String, Integer> forms = forms(inflector, row[0]);
            for (int c = 0; c < row.length; c++) {
                for (String form : row[c].split("/")) {
                    if ((forms.getOrDefault(form, 0) >> c & 1) == 0) {
                        missing.add(row[0] + ": " + form + " " + GrammaticalCase.values()[c]);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** A form that no golden row asks for is guessed; guesses stay fewer than one for two names of the file. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk"})
    void guessesFewFormsBeyondTheGoldenFile(String lang) throws IOException {
        Inflector inflector = Inflector.of(Language.of(lang));
        int extra = 0;
        List<String[]> rows = golden(lang);
        for (String[] row : rows) {
            Set<String> right = new HashSet<>(List.of(String.join("/", row).split("/")));
            extra += forms(inflector, row[0]).keySet().stream().filter(form -> !right.contains(form)).count();
        }
        assertTrue(2 * extra <= rows.size(), extra + " guessed forms of " + rows.size() + " names");
    }

    @ParameterizedTest
    @CsvSource({"ru, Владивосток, Владивостка", "ru, Казань, Казаня", "ru, Донецк, Донцка", "ru, Мец, Мца",
            "ru, Псков, Псковым", "ru, Карибское море, Карибское моря", "ru, Афины, Афина", "uk, Київ, Київа",
            "uk, Донецьк, Донцька", "uk, Прага, Прагі", "uk, Вінниця, Вінницу", "uk, Осло, Осла",
            "ru, Ино, Ином", "ru, Ши, Шах"})
    void doesNotMakeWhatTheLanguageLacks(String lang, String name, String wrong) {
        assertFalse(forms(Inflector.of(Language.of(lang)), name).containsKey(wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Баку", "Сочи", "США", "Paris", "東京", "", " ", "-", " - ", "(", "№ 5"})
    void keepsOneFormForWhatIsNotDeclined(String name) {
        assertEquals(List.of(new CaseForm(name, ALL_CASES)), Inflector.of(Language.RU).forms(name));
    }

    @Test
    void mergesCasesOfTheSameForm() {
        int oblique = GrammaticalCase.GENITIVE.bit() | GrammaticalCase.DATIVE.bit() | GrammaticalCase.LOCATIVE.bit();
        assertEquals(oblique, forms(Inflector.of(Language.RU), "Казань").get("Казани"));
    }

    @Test
    void keepsCapitals() {
        assertTrue(forms(Inflector.of(Language.RU), "НИЖНИЙ НОВГОРОД").containsKey("НИЖНЕГО НОВГОРОДА"));
        assertTrue(forms(Inflector.of(Language.RU), "Елец").containsKey("Ельца"));
    }

    @Test
    void declinesBothReadingsOfADashedName() {
        Set<String> forms = forms(Inflector.of(Language.RU), "Ханты-Мансийский автономный округ — Югра").keySet();
        assertTrue(forms.contains("Ханты-Мансийского автономного округа — Югры"), forms.toString());
        assertTrue(forms.contains("Ханты-Мансийского автономного округа — Югра"), forms.toString());
    }

    @Test
    void refusesLanguagesWithoutCases() {
        assertThrows(IllegalArgumentException.class, () -> Inflector.of(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk"})
    void takesAnyTextAndKeepsItAsOneOfFewForms(String lang) {
        Inflector inflector = Inflector.of(Language.of(lang));
        Random random = new Random(7);
        String letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВЯІabcİß'’-– ()0.,";
        for (int i = 0; i < 20_000; i++) {
            String name = random.ints(random.nextInt(24), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1)).collect(Collectors.joining());
            List<CaseForm> forms = inflector.forms(name);
            assertEquals(name, forms.get(0).text(), "the nominative stands first");
            assertTrue((forms.get(0).cases() & GrammaticalCase.NOMINATIVE.bit()) != 0, name);
            assertTrue(forms.size() <= 24, () -> name + " has " + forms.size() + " forms");
            assertEquals(forms.size(), forms.stream().map(CaseForm::text).distinct().count(), name);
            assertTrue(forms.stream().allMatch(form -> form.cases() != 0), name);
        }
    }

    private static Map<String, Integer> forms(Inflector inflector, String name) {
        return inflector.forms(name).stream().collect(Collectors.toMap(CaseForm::text, CaseForm::cases));
    }

    private static List<String[]> golden(String lang) throws IOException {
        try (InputStream in = InflectorTest.class.getResourceAsStream("/gazetteer/inflect-" + lang + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        }
    }
}
