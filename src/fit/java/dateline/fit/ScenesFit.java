package dateline.fit;

import dateline.extract.MarkedArticle;
import dateline.extract.RoleFit;
import dateline.extract.TriedReader;
import dateline.fit.CategoryRows.Known;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Learns from marked articles all that the extractor weighs; only the parts asked for, where not all are. */
final class ScenesFit {
    static final int FOLDS = 5;
    private static final Path GOLDEN = Path.of("src/test/resources/extract");

    private final RoleFit roles;
    private final DateFit dates;
    private final ClaimFit claims;
    private final List<Known> categories;

    ScenesFit(List<MarkedArticle> articles, String part) throws IOException {
        roles = is(part, "roles") ? new RoleFit(articles, FOLDS) : null;
        dates = is(part, "dates") ? new DateFit(articles, FOLDS) : null;
        claims = is(part, "claims") ? new ClaimFit(withSentences(articles), readers()) : null;
        categories = is(part, "categories") ? CategoryRows.read(articles, GOLDEN, FOLDS) : null;
    }

    private static List<MarkedArticle> withSentences(List<MarkedArticle> articles) throws IOException {
        List<MarkedArticle> all = new ArrayList<>(articles);
        for (Language language : Language.values()) {
            all.addAll(MarkedArticle.readClaims(GOLDEN, language));
        }
        return all;
    }

    /** By fold, what tells days as learnt from all others. */
    private List<TriedReader> readers() {
        return IntStream.range(0, FOLDS).mapToObj(fold -> new TriedReader(dates == null ? Map.of()
                : Map.of("/extract/dates.tsv", dates.table(fold)))).toList();
    }

    private static boolean is(String part, String asked) {
        return part.equals("all") || part.equals("scenes") || part.equals(asked);
    }

    /** Every table's lines, by where it stands among the resources, without a fold's articles; of all where that is -1. */
    Map<String, List<String>> tables(int without) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        if (roles != null) {
            List<List<String>> learnt = roles.tables(without);
            for (Language language : Language.values()) {
                tables.put("/extract/" + language.code() + "/role.tsv", learnt.get(language.ordinal()));
            }
        }
        if (dates != null) {
            tables.put("/extract/dates.tsv", dates.table(without));
        }
        if (claims != null) {
            claims.tables(without).forEach((name, lines) -> tables.put("/extract/" + name + ".tsv", lines));
        }
        if (categories != null) {
            CategoryFit.tables(categories, without)
                    .forEach((language, lines) -> tables.put("/extract/" + language.code() + "/category.tsv", lines));
        }
        return tables;
    }

    /** What roles by their scores alone reach held out at the best cut of all. */
    List<String> best() {
        return roles == null ? List.of() : roles.best();
    }
}
