package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import dateline.gazetteer.inflect.CaseForm;
import dateline.gazetteer.inflect.Inflector;
import dateline.text.Language;
import dateline.text.grammar.GrammaticalCase;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;

/** Holds the forms against those that the languages' dictionaries, written by others, list. */
class DictionaryAgreementTest {
    private static final List<String> UKRAINIAN_CASES =
            List.of("v_naz", "v_rod", "v_dav", "v_zna", "v_oru", "v_mis", "v_kly");
    private static final List<String> RUSSIAN_CASES = List.of("Nom", "R", "D", "V", "T", "P");
    private static final Set<String> NOT_STANDARD =
            Set.of("bad", "err", "subst", "alt", "arch", "nv", "abbr", "slang", "short");

    /** @param kind gender or number: one spelling may be two words (Рівне, and Рівня in the plural) */
    private record Lemma(String text, String kind) {}

    private record Entry(Lemma lemma, GrammaticalCase grammaticalCase, String form) {}

    @Test
    void agreesWithDictionaryOnNinetyFivePercentOfUkrainianPlaces() throws IOException {
        assertAgrees("uk", paradigms("uk/ukrainian.dict", DictionaryAgreementTest::isUkrainianPlace,
                DictionaryAgreementTest::ukrainianPlace), 15_000);
    }

    /** The Russian dictionary does not mark places and has no capitals: the names of countries tell which to take. */
    @Test
    void agreesWithDictionaryOnNinetyFivePercentOfRussianCountries() throws IOException {
        ULocale russian = new ULocale("ru");
        Set<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new ULocale("", code).getDisplayCountry(russian).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertAgrees("ru", paradigms("ru/russian.dict", tag -> tag.startsWith("NN:Inanim"),
                word -> countries.contains(word.getStem().toString()) ? russianNoun(word) : null), 100);
    }

    private static void assertAgrees(String lang, Map<Lemma, Set<Entry>> paradigms, int atLeast) {
        Inflector inflector = Inflector.of(Language.of(lang));
        assertTrue(paradigms.size() > atLeast, paradigms.size() + " names");
        List<String> wrong = paradigms.values().stream().map(entries -> missing(inflector, entries))
                .filter(missing -> !missing.isEmpty()).toList();
        double agreed = 1 - (double) wrong.size() / paradigms.size();
        assertTrue(agreed >= 0.95, agreed + " of " + paradigms.size() + ", not " + wrong.stream().limit(50).toList());
    }

    /** The dictionary's forms that the inflector does not make, or not in that case; empty where it makes all. */
    private static String missing(Inflector inflector, Set<Entry> entries) {
        Map<String, Integer> forms = inflector.forms(entries.iterator().next().lemma().text()).stream()
                .collect(Collectors.toMap(CaseForm::text, CaseForm::cases));
        return entries.stream().filter(e -> (forms.getOrDefault(e.form(), 0) & e.grammaticalCase().bit()) == 0)
                .map(e -> e.form() + " " + e.grammaticalCase()).collect(Collectors.joining(", "));
    }

    /** Whole paradigms only: those of which the lemma itself is the nominative. */
    private static Map<Lemma, Set<Entry>> paradigms(String name, Predicate<String> tags, Function<WordData, Entry> read)
            throws IOException {
        Dictionary dictionary =
                Dictionary.read(DictionaryAgreementTest.class.getResource("/org/languagetool/resource/" + name));
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        Map<Lemma, Set<Entry>> paradigms = new HashMap<>();
        TaggedWords.of(dictionary, tags, word -> {
            for (WordData line : lookup.lookup(word)) {
                Entry entry = tags.test(line.getTag().toString()) ? read.apply(line) : null;
                if (entry != null) {
                    paradigms.computeIfAbsent(entry.lemma(), l -> new HashSet<>()).add(entry);
                }
            }
        });
        paradigms.entrySet().removeIf(e -> !e.getValue()
                .contains(new Entry(e.getKey(), GrammaticalCase.NOMINATIVE, e.getKey().text())));
        return paradigms;
    }

    private static boolean isUkrainianPlace(String tag) {
        return tag.startsWith("noun") && tag.contains("prop:geo");
    }

    /** Tags are {@code noun:inanim:m:v_rod:prop:geo}, with {@code xp1} and so on for words spelt alike. */
    private static Entry ukrainianPlace(WordData word) {
        List<String> parts = List.of(word.getTag().toString().split(":"));
        if (!Collections.disjoint(parts, NOT_STANDARD)) {
            return null;
        }
        Lemma lemma = new Lemma(word.getStem().toString(), parts.get(2) + parts.get(parts.size() - 1));
        return new Entry(lemma, GrammaticalCase.values()[UKRAINIAN_CASES.indexOf(parts.get(3))],
                word.getWord().toString());
    }

    /** Tags are {@code NN:Inanim:Fem:Sin:R}. Bookish instrumentals (-ою, -ею) are not made. */
    private static Entry russianNoun(WordData word) {
        String[] parts = word.getTag().toString().split(":");
        String form = word.getWord().toString();
        boolean bookish = form.matches(".*[оеё]ю") && parts[parts.length - 1].equals("T");
        if (parts.length != 5 || !parts[1].equals("Inanim") || !RUSSIAN_CASES.contains(parts[4]) || bookish) {
            return null;
        }
        return new Entry(new Lemma(word.getStem().toString(), parts[2] + parts[3]),
                GrammaticalCase.values()[RUSSIAN_CASES.indexOf(parts[4])], form);
    }
}
