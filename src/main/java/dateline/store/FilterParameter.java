package dateline.store;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The parameters of a {@link ReportFilter}: their words in a query, what they take, and how their text is read. */
public enum FilterParameter {
    BBOX("bbox", Bbox.FORM, (filter, text) -> filter.withBbox(Bbox.parse(text))),
    DATETIME("datetime", "days of the event: " + DatetimeInterval.FORM,
            (filter, text) -> filter.withDatetime(DatetimeInterval.parse(text))),
    PUBLISHED("published", "days of publication: " + DatetimeInterval.FORM,
            (filter, text) -> filter.withPublished(DatetimeInterval.parse(text))),
    PLACE_ID("placeId", "ids of places, by comma: reports there and in all inside them",
            (filter, text) -> filter.withPlaces(WordList.of(text))),
    COUNTRY("country", "codes of countries (ISO 3166-1 alpha-2), by comma",
            (filter, text) -> filter.withCountries(WordList.countries(text))),
    ROLE("role", WordList.form(Role.class), (filter, text) -> filter.withRoles(WordList.of(Role.class, text))),
    CERTAINTY("certainty", WordList.form(Certainty.class),
            (filter, text) -> filter.withCertainties(WordList.of(Certainty.class, text))),
    CATEGORY("category", WordList.form(Category.class),
            (filter, text) -> filter.withCategories(WordList.of(Category.class, text))),
    LANG("lang", "languages of articles (ISO 639-1), by comma", (filter, text) -> filter.withLangs(WordList.langs(text))),
    SOURCE("source", "publishers, by comma; one with a comma in its name in double quotes",
            (filter, text) -> filter.withSources(WordList.of(text))),
    CONFIDENCE("confidence", "the least, from 0 to 1", (filter, text) -> filter.withConfidence(WordList.share(text))),
    Q("q", "words that all stand in quote or title, in any form; \"some words\" stand together",
            (filter, text) -> filter.withQ(WordList.words(text))),
    FILTER("filter", "CQL2 text, for example \"country = 'VE' AND certainty <> 'denied'\"",
            (filter, text) -> filter.withFilter(Cql2Filter.parse(text)));

    private final String word;
    private final String form;
    private final BiFunction<ReportFilter, String, ReportFilter> reader;

    FilterParameter(String word, String form, BiFunction<ReportFilter, String, ReportFilter> reader) {
        this.word = word;
        this.form = form;
        this.reader = reader;
    }

    public String word() {
        return word;
    }

    /** What the parameter takes, for help and error messages. */
    public String form() {
        return form;
    }

    /** The filter with this parameter as the text has it. */
    public ReportFilter put(ReportFilter filter, String text) {
        try {
            return reader.apply(filter, text);
        } catch (BadParameterException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(word, e.getMessage());
        }
    }

    public static Set<String> words() {
        return Arrays.stream(values()).map(FilterParameter::word).collect(Collectors.toUnmodifiableSet());
    }
}
