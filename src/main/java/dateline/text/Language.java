package dateline.text;

import dateline.text.grammar.English;
import dateline.text.grammar.Grammar;
import dateline.text.grammar.Slavic;
import dateline.text.grammar.Spanish;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language that is read. Another one takes a row here, its grammar, a folder {@code text/<code>}, its names in the gazetteer's
 * tables, and a column of each table of weights.
 */
public enum Language {
    RU("ru", Script.CYRILLIC, new Slavic(Slavic.Tongue.RUSSIAN)),
    UK("uk", Script.CYRILLIC, new Slavic(Slavic.Tongue.UKRAINIAN)),
    ES("es", Script.LATIN, new Spanish()),
    EN("en", Script.LATIN, new English());

    /** The letters that a language is written in. */
    public enum Script { CYRILLIC, LATIN }

    private static final List<String> CODES = Stream.of(values()).map(Language::code).toList();

    private final String code;
    private final Script script;
    private final Grammar grammar;

    Language(String code, Script script, Grammar grammar) {
        this.code = code;
        this.script = script;
        this.grammar = grammar;
    }

    /** ISO 639-1. */
    public String code() {
        return code;
    }

    public Script script() {
        return script;
    }

    public Grammar grammar() {
        return grammar;
    }

    /** Its bit in a set of languages, as the gazetteer's postings hold it. */
    public int bit() {
        return 1 << ordinal();
    }

    public boolean in(int bits) {
        return (bits & bit()) != 0;
    }

    /** The bits of all languages of a script. */
    public static int bits(Script script) {
        int bits = 0;
        for (Language language : values()) {
            bits |= language.script == script ? language.bit() : 0;
        }
        return bits;
    }

    public static List<String> codes() {
        return CODES;
    }

    /** The language of an ISO 639-1 code or tag ("en-GB"), in any letter case; null for one that is not read, and for null. */
    public static Language of(String tag) {
        String code = tag == null ? "" : tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return null;
    }
}
