package dateline.gazetteer.inflect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameVariantsTest {
    @ParameterizedTest
    @CsvSource({"en, Saint Louis, St. Louis", "en, St. Louis, Saint Louis", "en, Mount Vernon, Mt. Vernon",
            "en, Fort Worth, Ft. Worth", "en, The Hague, Hague", "en, Kingston upon Thames, Kingston on Thames",
            "en, Sault Ste. Marie, Sault Sainte Marie", "es, Santa Fe, Sta. Fe", "es, Ciudad de México, México D.F.",
            "fr, Saint-Denis, St-Denis", "uk, Слов'янськ, Словянськ", "uk, Слов’янська, Словянська",
            "uk, Київської області, Київської обл.", "ru, Львовская область, Львовская обл."})
    void findsTheOtherSpelling(String lang, String name, String other) {
        List<String> variants = NameVariants.of(lang).variants(name);
        assertTrue(variants.contains(other), variants.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berlin", "The", "", " ", "-", "On the Rocks", "Stoke"})
    void leavesOtherNamesAlone(String name) {
        assertEquals(List.of(), NameVariants.of("en").variants(name));
    }

    @Test
    void givesFewAndNeverTheNameItself() {
        Random random = new Random(11);
        List<String> words =
                List.of("Saint", "St.", "Mount", "Fort", "the", "upon", "&", "Port", "", "Слов'янськ", "-");
        NameVariants variants = NameVariants.of("en");
        for (int i = 0; i < 2_000; i++) {
            String name = random.ints(random.nextInt(6), 0, words.size()).mapToObj(words::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "-"));
            List<String> found = variants.variants(name);
            assertFalse(found.contains(name), name);
            assertTrue(found.size() <= 12, name);
        }
    }
}
