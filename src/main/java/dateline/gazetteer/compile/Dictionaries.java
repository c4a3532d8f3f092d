package dateline.gazetteer.compile;

import dateline.gazetteer.FormFlag;
import dateline.text.Language;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What the dictionaries of LanguageTool say of a word: an ordinary word, a given name, a family name, a place.
 *
 * <p>Tags: Russian (after AOT, all in lower case) NN:Name, NN:Fam, NN:Patr; Ukrainian (dict_uk) prop:fname, prop:lname,
 * prop:geo; Spanish (FreeLing's) NP...SP. for persons, NP...G.. for places; English (Penn) NNP for every name.
 */
final class Dictionaries {
    private static final String RESOURCES = "/org/languagetool/resource/";
    /** Endings that the Russian dictionary gives to towns alone, plural or not ("Бирск", "Слуцк"); after a vowel it is "риск". */
    private static final Pattern TOWN = Pattern.compile(".+(?:[^аеёиоуыэюя]ск|цк|бург|абад)");

    private final DictionaryLookup russian = lookup("ru/russian.dict");
    private final DictionaryLookup russianForms = lookup("ru/russian_synth.dict");
    private final DictionaryLookup ukrainian = lookup("uk/ukrainian.dict");
    private final DictionaryLookup spanish = lookup("es/es-ES.dict");
    private final DictionaryLookup english = lookup("en/english.dict");

    private static Dictionary dictionary(String name) {
        URL url = Dictionaries.class.getResource(RESOURCES + name);
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new IllegalStateException("the dictionary " + name + " cannot be read", e);
        }
    }

    private static DictionaryLookup lookup(String name) {
        return new DictionaryLookup(dictionary(name));
    }

    /** Bits of {@link FormFlag} for one word; none for a name of several words. */
    int flags(String form) {
        if (form.indexOf(' ') >= 0 || form.isEmpty()) {
            return 0;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        boolean cyrillic = Character.UnicodeBlock.of(form.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
        int flags = 0;
        if (cyrillic) {
            flags |= russian(lower) | ukrainian(lower);
            flags |= form.equals(lower) ? 0 : ukrainian(form);
        } else {
            flags |= spanish(lower) | english(lower);
            flags |= form.equals(lower) ? 0 : spanish(form);
        }
        return flags;
    }

    /** Whether the Russian or the Ukrainian dictionary knows a word in lower case as an adjective. */
    boolean isAdjective(String word, Language language) {
        return (language == Language.RU ? russian : ukrainian).lookup(word).stream()
                .anyMatch(entry -> tag(entry).toLowerCase(Locale.ROOT).startsWith("adj"));
    }

    private int russian(String word) {
        int flags = 0;
        for (WordData entry : russian.lookup(word)) {
            boolean name = tag(entry).startsWith("NN:Inanim")
                    && (!hasPlural(entry) || TOWN.matcher(entry.getStem()).matches());
            flags |= name ? FormFlag.KNOWN_PLACE.bit() : russianTag(tag(entry));
        }
        return flags;
    }

    /** The Russian dictionary writes names small, but gives most names of places no plural. */
    private boolean hasPlural(WordData entry) {
        String tag = tag(entry);
        int singular = tag.indexOf(":Sin:");
        return singular < 0
                || !russianForms.lookup(entry.getStem() + "|" + tag.substring(0, singular) + ":PL:Nom").isEmpty();
    }

    private static int russianTag(String tag) {
        if (tag.startsWith("NN:Name") || tag.startsWith("NN:Patr")) {
            return FormFlag.GIVEN_NAME.bit();
        }
        if (tag.startsWith("ABR")) {
            return 0;
        }
        if (tag.startsWith("NN:Fam")) {
            return FormFlag.SURNAME.bit();
        }
        boolean adjective = tag.startsWith("ADJ") || tag.startsWith("PT");
        return FormFlag.WORD_RU.bit() | (adjective ? FormFlag.ADJECTIVE.bit() : 0);
    }

    private int ukrainian(String word) {
        int flags = 0;
        for (WordData entry : ukrainian.lookup(word)) {
            flags |= ukrainianTag(tag(entry));
        }
        return flags;
    }

    private static int ukrainianTag(String tag) {
        if (tag.contains("prop:fname") || tag.contains("prop:pname")) {
            return FormFlag.GIVEN_NAME.bit();
        }
        if (tag.contains("prop:lname")) {
            return FormFlag.SURNAME.bit();
        }
        if (tag.contains("prop:geo")) {
            return FormFlag.KNOWN_PLACE.bit();
        }
        return tag.contains("prop") ? 0
                : FormFlag.WORD_UK.bit() | (tag.startsWith("adj") ? FormFlag.ADJECTIVE.bit() : 0);
    }

    private int spanish(String word) {
        int flags = 0;
        for (WordData entry : spanish.lookup(word)) {
            flags |= spanishTag(tag(entry));
        }
        return flags;
    }

    private static int spanishTag(String tag) {
        if (!tag.startsWith("NP")) {
            return FormFlag.WORD_ES.bit();
        }
        if (tag.startsWith("SP", 4)) {
            return tag.charAt(2) == 'C' ? FormFlag.SURNAME.bit() : FormFlag.GIVEN_NAME.bit();
        }
        return tag.length() > 4 && tag.charAt(4) == 'G' ? FormFlag.KNOWN_PLACE.bit() : 0;
    }

    private int english(String lower) {
        return english.lookup(lower).isEmpty() ? 0 : FormFlag.WORD_EN.bit();
    }

    private static String tag(WordData entry) {
        CharSequence tag = entry.getTag();
        return tag == null ? "" : tag.toString();
    }

    /** Every form of every given name that the dictionaries hold. */
    static void givenNames(Consumer<String> names) {
        eachGivenName("ru/russian.dict", Dictionaries::russianTag, names);
        eachGivenName("uk/ukrainian.dict", Dictionaries::ukrainianTag, names);
        eachGivenName("es/es-ES.dict", Dictionaries::spanishTag, names);
    }

    private static void eachGivenName(String dictionary, ToIntFunction<String> flags, Consumer<String> names) {
        TaggedWords.of(dictionary(dictionary), tag -> FormFlag.GIVEN_NAME.in(flags.applyAsInt(tag)), names);
    }
}
