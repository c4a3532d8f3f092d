package dateline.text.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Which Russian and Ukrainian verbs tell of the future by their form alone ("закроют", "відбудеться"): a perfective verb's
 * present is its future, and only a dictionary knows which are perfective. Asks those of LanguageTool: Russian after AOT
 * ({@code VB:Fut:...}, {@code VB:Real:...} for the present), Ukrainian after dict_uk ({@code verb:perf:futr:...}).
 */
final class FutureForms {
    private static final Endings ENDINGS = Endings.of("ет", "ит", "ут", "ют", "ат", "ят", "ся", "сь", "є", "е", "ить", "їть",
            "уть", "ють", "ать", "ять");
    /** What the Ukrainian dictionary also takes such a form for, "з'явиться" for "з'явитися"; news does not write it. */
    private static final String SHORT_INFINITIVE = ":inf:short";
    private static final int SHORTEST = 4; // letters
    private static final int REMEMBERED = 20_000; // words

    private final ThreadLocal<DictionaryLookup> lookup;
    private final String future;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private FutureForms(String file, String future) {
        this.future = future;
        try {
            Dictionary dictionary = Dictionary.read(FutureForms.class.getResource("/org/languagetool/resource/" + file));
            lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + file + " cannot be read", e);
        }
    }

    /** Read when a text in the language is first met, for it takes a tenth of a second. */
    private static final class Russian {
        private static final FutureForms FORMS = new FutureForms("ru/russian.dict", "VB:Fut");
    }

    private static final class Ukrainian {
        private static final FutureForms FORMS = new FutureForms("uk/ukrainian.dict", ":futr");
    }

    /** Whether a word in lower case is a verb in the third person of the future tense, and nothing else. */
    static boolean has(Slavic.Tongue tongue, String word) {
        boolean may = word.length() >= SHORTEST && ENDINGS.end(word);
        return may && (tongue == Slavic.Tongue.RUSSIAN ? Russian.FORMS : Ukrainian.FORMS).knows(word);
    }

    private boolean knows(String word) {
        Boolean is = known.get(word);
        if (is == null) {
            is = read(word);
            if (known.size() < REMEMBERED) {
                known.put(word, is);
            }
        }
        return is;
    }

    private boolean read(String word) {
        boolean any = false;
        for (WordData reading : lookup.get().lookup(word)) {
            String tag = String.valueOf(reading.getTag());
            if (!tag.contains(future) && !tag.contains(SHORT_INFINITIVE)) {
                return false;
            }
            any |= tag.endsWith("P3") || tag.contains(":3");
        }
        return any;
    }
}
