package dateline.web.api;

import dateline.store.BadParameterException;
import dateline.store.FilterParameter;
import dateline.store.FilterTerms;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.Window;
import dateline.web.http.BadParameter;
import dateline.web.http.Format;
import dateline.web.http.Parameters;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What an items request asks for: which reports, which part of the answer, and how each feature is written. */
record ItemsRequest(ReportFilter filter, ReportOrder order, Window window, FeatureShape shape) {
    private static final int USUAL_LIMIT = 100;
    private static final int GREATEST_LIMIT = 10_000;
    /** More would make a browser slow. */
    private static final int GREATEST_LIMIT_OF_A_PAGE = 500;

    /** The parameters of a filter, and those given. */
    static Set<String> parameters(String... more) {
        Set<String> names = new TreeSet<>(FilterParameter.words());
        names.addAll(FilterTerms.WORDS);
        names.addAll(Arrays.asList(more));
        names.add("f");
        return names;
    }

    /** The same of items: those that say how features are written are among them. */
    static Set<String> itemsParameters(String... more) {
        Set<String> names = parameters(more);
        names.addAll(FeatureShape.PARAMETERS);
        return names;
    }

    /** @param properties those that a feature has */
    static ItemsRequest parse(Parameters parameters, Format format, Set<String> properties) {
        int greatest = format == Format.HTML ? GREATEST_LIMIT_OF_A_PAGE : GREATEST_LIMIT;
        int limit = parameters.number("limit", USUAL_LIMIT, 1, greatest);
        return told(() -> {
            Window window = parameters.text("cursor").map(cursor -> Window.at(cursor, limit))
                    .orElseGet(() -> Window.at(parameters.number("offset", 0, 0, Integer.MAX_VALUE), limit));
            return new ItemsRequest(ReportFilter.parse(parameters.values()),
                    parameters.text("sortby").map(ReportOrder::parse).orElse(ReportOrder.NEWEST), window,
                    FeatureShape.parse(parameters, properties));
        });
    }

    static ReportFilter filter(Parameters parameters) {
        return told(() -> ReportFilter.parse(parameters.values()));
    }

    private static <T> T told(Supplier<T> parsed) {
        try {
            return parsed.get();
        } catch (BadParameterException e) {
            throw new BadParameter(e.parameter(), e.reason());
        }
    }
}
