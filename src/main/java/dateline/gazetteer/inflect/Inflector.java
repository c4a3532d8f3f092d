package dateline.gazetteer.inflect;

import java.util.List;

/** Every form in which a name may stand in text. Stateless once made; safe for any number of threads. */
public final class Inflector {
    private final PhraseInflector phrases;

    private Inflector(PhraseInflector phrases) {
        this.phrases = phrases;
    }

    /**
     * @param lang {@code ru} or {@code uk}
     * @throws IllegalArgumentException for another language: its names have no case forms
     */
    public static Inflector of(String lang) {
        if (!lang.equals("ru") && !lang.equals("uk")) {
            throw new IllegalArgumentException("No case forms are known for language '" + lang + "', only for ru, uk");
        }
        PhraseWords words = PhraseWords.of(lang);
        return new Inflector(new PhraseInflector(new CompoundInflector(ParadigmTable.of(lang), words), words));
    }

    /**
     * The forms of a name, each once with all its cases, the nominative first; capitals, hyphens and spaces as given.
     * A name of another script, or one that is not declined, has one form with all cases.
     */
    public List<CaseForm> forms(String nominative) {
        return phrases.decline(nominative).caseForms();
    }
}
