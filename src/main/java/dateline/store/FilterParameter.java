package dateline.store;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a {@link ReportFilter}: their words in a query, what they take, and how their text is read. */
public enum FilterParameter {
    BBOX("bbox", Bbox.FORM, (filter, text, terms) -> filter.withBbox(terms.bbox(text))),
    DATETIME("datetime", "days of the event: " + DatetimeInterval.FORM,
            (filter, text, terms) -> filter.withDatetime(DatetimeInterval.parse(text))),
    PUBLISHED("published", "days of publication: " + DatetimeInterval.FORM,
            (filter, text, terms) -> filter.withPublished(DatetimeInterval.parse(text))),
    PLACE_ID("placeId", "ids of places, by comma: reports there and in all inside them",
            (filter, text, terms) -> filter.withPlaces(WordList.of(text))),
    COUNTRY("country", "codes of countries (ISO 3166-1 alpha-2), by comma",
            (filter, text, terms) -> filter.withCountries(WordList.countries(text))),
    ROLE("role", WordList.form(Role.class), (filter, text, terms) -> filter.withRoles(WordList.of(Role.class, text))),
    CERTAINTY("certainty", WordList.form(Certainty.class),
            (filter, text, terms) -> filter.withCertainties(WordList.of(Certainty.class, text))),
    CATEGORY("category", WordList.form(Category.class),
            (filter, text, terms) -> filter.withCategories(WordList.of(Category.class, text))),
    LANG("lang", "languages of articles (ISO 639-1), by comma", (filter, text, terms) -> filter.withLangs(WordList.langs(text))),
    SOURCE("source", "publishers, by comma; one with a comma in its name in double quotes",
            (filter, text, terms) -> filter.withSources(WordList.of(text))),
    CONFIDENCE("confidence", "the least, from 0 to 1", (filter, text, terms) -> filter.withConfidence(WordList.share(text))),
    Q("q", "words that all stand in quote or title, in any form; \"some words\" stand together",
            (filter, text, terms) -> filter.withQ(WordList.words(text))),
    FILTER("filter", "CQL2 text, for example \"country = 'VE' AND certainty <> 'denied'\"",
            (filter, text, terms) -> filter.withFilter(terms.filter(text)));

    /** Puts a parameter as a text has it into a filter. */
    private interface Reader {
        ReportFilter put(ReportFilter filter, String text, FilterTerms terms);
    }

    private final String word;
    private final String form;
    private final Reader reader;

    FilterParameter(String word, String form, Reader reader) {
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
        return put(filter, text, FilterTerms.USUAL);
    }

    ReportFilter put(ReportFilter filter, String text, FilterTerms terms) {
        try {
            return reader.put(filter, text, terms);
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
