package dateline.gazetteer.inflect;

import dateline.text.Language;
import java.util.List;

/** Every form in which a name may stand in text. Stateless once made; safe for any number of threads. */
public final class Inflector {
    private final PhraseInflector phrases;

    private Inflector(PhraseInflector phrases) {
        this.phrases = phrases;
    }

    /**
     * @throws IllegalArgumentException for a language whose names have no case forms
     */
    public static Inflector of(Language language) {
        if (!language.grammar().isCased()) {
            throw new IllegalArgumentException("the names of language '" + language.code() + "' have no case forms");
        }
        PhraseWords words = PhraseWords.of(language);
        return new Inflector(new PhraseInflector(new CompoundInflector(ParadigmTable.of(language), words), words));
    }

    /**
     * The forms of a name, each once with all its cases, the nominative first; capitals, hyphens and spaces as given.
     * A name of another script, or one that is not declined, has one form with all cases.
     */
    public List<CaseForm> forms(String nominative) {
        return phrases.decline(nominative).caseForms();
    }
}
