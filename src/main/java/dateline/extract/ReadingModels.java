package dateline.extract;

import dateline.extract.claim.CategoryModel;
import dateline.extract.claim.ClaimWeights;
import dateline.extract.claim.DateWeights;
import dateline.text.Language;
import dateline.text.grammar.Grammar;
import java.util.EnumMap;
import java.util.Map;

/**
 * What articles are read with.
 *
 * @param dates what tells which date belongs to an event
 * @param categories what tells the kind of news
 * @param claims what tells how surely something is said, and by whom
 */
record ReadingModels(Map<Language, LanguageTools> tools, Map<Grammar, DateWeights> dates, CategoryModel categories,
        ClaimWeights claims) {
    static ReadingModels shipped() {
        Map<Language, LanguageTools> tools = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            tools.put(language, LanguageTools.of(language));
        }
        return new ReadingModels(tools, DateWeights.shipped(), CategoryModel.shipped(), ClaimWeights.shipped());
    }
}
