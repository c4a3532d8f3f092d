package dateline.extract;

import dateline.extract.claim.CategoryModel;
import dateline.extract.claim.ClaimWeights;
import dateline.extract.claim.DateWeights;
import dateline.extract.role.RoleModel;
import dateline.extract.role.RoleReader;
import dateline.extract.sentence.Words;
import dateline.text.Language;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Lexicon;
import java.util.List;
import java.util.function.Function;

/**
 * What sentences of one language are read with.
 *
 * @param dates what tells which date belongs to an event
 * @param categories what tells the kind of news
 * @param claims what tells how surely something is said, and by whom
 */
record LanguageTools(Lexicon lexicon, Dictionary dictionary, RoleReader roles, DateWeights dates, CategoryModel categories,
        ClaimWeights claims) {
    /** @param tables the lines of each table, by where it stands among the resources ("/extract/dates.tsv") */
    static LanguageTools of(Language language, Function<String, List<String>> tables) {
        RoleModel roles = RoleModel.of(tables.apply("/extract/" + language.code() + "/role.tsv"));
        return new LanguageTools(Lexicon.of(language), Dictionary.of(language, Words::fold), RoleReader.of(roles),
                DateWeights.of(language, tables.apply("/extract/dates.tsv")),
                CategoryModel.of(tables.apply("/extract/" + language.code() + "/category.tsv")), ClaimWeights.of(language, tables));
    }
}
