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
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What sentences of one language are read with.
 *
 * @param dates what tells which date belongs to an event
 * @param categories what tells the kind of news
 * @param claims what tells how surely something is said, and by whom
 */
record LanguageTools(Lexicon lexicon, Dictionary dictionary, RoleReader roles, DateWeights dates, CategoryModel categories,
        ClaimWeights claims) {
    /**
     * Reads the large tables side by side, for a program that is asked of one text waits for them.
     *
     * @param tables the lines of each table, by where it stands among the resources ("/extract/dates.tsv")
     */
    static LanguageTools of(Language language, Function<String, List<String>> tables) {
        String own = "/extract/" + language.code();
        CompletableFuture<ClaimWeights> claims = beside(() -> ClaimWeights.of(language, tables));
        CompletableFuture<CategoryModel> categories = beside(() -> CategoryModel.of(tables.apply(own + "/category.tsv")));
        RoleReader roles = RoleReader.of(RoleModel.of(tables.apply(own + "/role.tsv")));
        DateWeights dates = DateWeights.of(language, tables.apply("/extract/dates.tsv"));
        return new LanguageTools(Lexicon.of(language), Dictionary.of(language, Words::fold), roles, dates, categories.join(),
                claims.join());
    }

    /** In a thread of its own: those of the common pool may themselves be waiting for these tools. */
    private static <T> CompletableFuture<T> beside(Supplier<T> table) {
        return CompletableFuture.supplyAsync(table, task -> new Thread(task, "tables").start());
    }
}
