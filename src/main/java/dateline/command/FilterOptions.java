package dateline.command;

import dateline.store.BadParameterException;
import dateline.store.FilterParameter;
import dateline.store.ReportFilter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The filters over reports as options, each named and read like the API's parameter. */
final class FilterOptions {
    private ReportFilter filter = ReportFilter.ALL;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    ReportFilter filter() {
        return filter;
    }

    @Option(names = "--bbox", paramLabel = "W,S,E,N", description = "only reports in this box")
    void bbox(String text) {
        put(FilterParameter.BBOX, text);
    }

    @Option(names = "--datetime", paramLabel = "TIME", description = "days of the event: 2024-05-01/2024-05-31, 2024-05-01/..")
    void datetime(String text) {
        put(FilterParameter.DATETIME, text);
    }

    @Option(names = "--published", paramLabel = "TIME", description = "days of publication, in the same form")
    void published(String text) {
        put(FilterParameter.PUBLISHED, text);
    }

    @Option(names = "--placeId", paramLabel = "ID,...", description = "places, each with all inside it")
    void placeId(String text) {
        put(FilterParameter.PLACE_ID, text);
    }

    @Option(names = "--country", paramLabel = "CODE,...", description = "countries: GH,NG")
    void country(String text) {
        put(FilterParameter.COUNTRY, text);
    }

    @Option(names = "--role", paramLabel = "WORD,...", description = "scene, mentioned")
    void role(String text) {
        put(FilterParameter.ROLE, text);
    }

    @Option(names = "--certainty", paramLabel = "WORD,...", description = "stated, attributed, unconfirmed, planned, denied")
    void certainty(String text) {
        put(FilterParameter.CERTAINTY, text);
    }

    @Option(names = "--category", paramLabel = "WORD,...", description = "visit, meeting, ..., as data/README.md defines them")
    void category(String text) {
        put(FilterParameter.CATEGORY, text);
    }

    @Option(names = "--lang", paramLabel = "LANG,...", description = "languages of articles: es,uk")
    void lang(String text) {
        put(FilterParameter.LANG, text);
    }

    @Option(names = "--source", paramLabel = "NAME,...", description = "publishers; one with a comma in double quotes")
    void source(String text) {
        put(FilterParameter.SOURCE, text);
    }

    @Option(names = "--confidence", paramLabel = "LEAST", description = "the least confidence, 0 to 1")
    void confidence(String text) {
        put(FilterParameter.CONFIDENCE, text);
    }

    @Option(names = "--q", paramLabel = "WORDS", description = "words that all stand in quote or title, in any form")
    void q(String text) {
        put(FilterParameter.Q, text);
    }

    @Option(names = "--filter", paramLabel = "CQL2", description = "CQL2, for example \"country = 'VE' AND certainty <> 'denied'\"")
    void filter(String text) {
        put(FilterParameter.FILTER, text);
    }

    private void put(FilterParameter parameter, String text) {
        try {
            filter = parameter.put(filter, text);
        } catch (BadParameterException e) {
            throw new ParameterException(command.commandLine(), "Invalid value for option '--" + parameter.word() + "': "
                    + e.reason());
        }
    }
}
