package dateline.extract;

import dateline.text.ByLanguage;
import dateline.text.Language;
import dateline.text.ResourceLines;
import java.util.List;
import java.util.function.Function;

/** What articles are read with, in each language. */
record ReadingModels(ByLanguage<LanguageTools> tools) {
    static ReadingModels shipped() {
        return of(ResourceLines::read);
    }

    /** @param tables the lines of each table, by where it stands among the resources ("/extract/dates.tsv") */
    static ReadingModels of(Function<String, List<String>> tables) {
        return new ReadingModels(new ByLanguage<>(language -> LanguageTools.of(language, tables)));
    }

    LanguageTools of(Language language) {
        return tools.of(language);
    }
}
