package dateline.extract;

import dateline.extract.claim.CategoryModel;
import dateline.extract.claim.ClaimWeights;
import dateline.extract.claim.DateWeights;
import dateline.extract.role.RoleModel;
import dateline.extract.role.RoleReader;
import dateline.text.Language;
import dateline.text.ResourceLines;
import dateline.text.grammar.Grammar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        return of(ResourceLines::read);
    }

    /** @param tables the lines of each table, by where it stands among the resources ("/extract/dates.tsv") */
    static ReadingModels of(Function<String, List<String>> tables) {
        Map<Language, LanguageTools> tools = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            RoleModel roles = RoleModel.of(tables.apply("/extract/" + language.code() + "/role.tsv"));
            tools.put(language, LanguageTools.of(language, RoleReader.of(roles)));
        }
        return new ReadingModels(tools, DateWeights.of(tables.apply("/extract/dates.tsv")),
                CategoryModel.of(tables.apply("/extract/category.tsv")), ClaimWeights.of(tables));
    }
}
