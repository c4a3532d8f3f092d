package dateline.store;

import dateline.store.cql.Cql2Filter;
import dateline.store.cql.Cql2Language;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** In which terms a query states its box and its CQL2 filter: {@code bbox-crs}, {@code filter-crs}, {@code filter-lang}. */
public record FilterTerms(Crs bboxCrs, Crs filterCrs, Cql2Language language) {
    public static final FilterTerms USUAL = new FilterTerms(Crs.CRS84, Crs.CRS84, Cql2Language.TEXT);
    /** The parameters. */
    public static final Set<String> WORDS = Set.of("bbox-crs", "filter-crs", "filter-lang");

    /** @throws BadParameterException that names the parameter and says what its text should be */
    static FilterTerms parse(Map<String, String> query) {
        return new FilterTerms(read(query, "bbox-crs", Crs::parse, Crs.CRS84), read(query, "filter-crs", Crs::parse, Crs.CRS84),
                read(query, "filter-lang", Cql2Language::parse, Cql2Language.TEXT));
    }

    Bbox bbox(String text) {
        return bboxCrs.isLonLat() ? Bbox.parse(text) : Bbox.parse(text, bboxCrs);
    }

    Cql2Filter filter(String text) {
        return Cql2Filter.parse(text, language, filterCrs.uri(), filterCrs::toLonLat);
    }

    private static <T> T read(Map<String, String> query, String word, Function<String, T> reader, T usual) {
        try {
            return query.containsKey(word) ? reader.apply(query.get(word)) : usual;
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(word, e.getMessage());
        }
    }
}
