package dateline.extract;

import dateline.extract.role.RoleReader;
import dateline.extract.sentence.Words;
import dateline.text.Language;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Lexicon;

/** What sentences of one language are read with. */
record LanguageTools(Lexicon lexicon, Dictionary dictionary, RoleReader roles) {
    static LanguageTools of(Language language, RoleReader roles) {
        return new LanguageTools(Lexicon.of(language), Dictionary.of(language, Words::fold), roles);
    }
}
