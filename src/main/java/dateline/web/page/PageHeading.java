package dateline.web.page;

import dateline.store.DatetimeInterval;
import dateline.store.ReportFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The filters as a title ("Floods · April 2024: 14 reports from 6 sources") and each as a chip that can be taken away. */
record PageHeading(String title, List<Chip> chips) {
    /**
     * One filter in words.
     *
     * @param names the parameters of the address that make it, with a comma between
     */
    record Chip(String names, String text) {}

    static PageHeading of(PageState state, String placeName, long reports, int sources) {
        List<Chip> chips = chips(state, placeName);
        PageWords words = state.words();
        String what = chips.isEmpty() ? words.say("heading")
                : capital(chips.stream().map(Chip::text).collect(Collectors.joining(" · ")), words.locale());
        String title = reports == 0 ? words.say("headingNone", "what", what) : words.say("headingCount", "what", what,
                "reports", words.count("reportCount", reports), "sources", words.count("sourceCount", sources));
        return new PageHeading(title, chips);
    }

    private static List<Chip> chips(PageState state, String placeName) {
        ReportFilter filter = state.filter();
        PageWords words = state.words();
        List<Chip> chips = new ArrayList<>();
        if (filter.q() != null) {
            chips.add(new Chip("q", "“" + filter.q() + "”"));
        }
        add(chips, "category", filter.categories(), value -> words.say("category." + word(value)));
        add(chips, "certainty", filter.certainties(), value -> words.say("certainty." + word(value)));
        if (placeName != null) {
            chips.add(new Chip("placeId", placeName));
        }
        add(chips, "country", filter.countries(), words::country);
        add(chips, "source", filter.sources(), value -> value);
        add(chips, "lang", filter.langs(), words::language);
        if (filter.datetime() != null) {
            chips.add(new Chip("from,to", words.days(filter.datetime().start(), filter.datetime().end())));
        }
        published(state).ifPresent(text -> chips.add(new Chip("pfrom,pto,last", text)));
        return chips;
    }

    private static Optional<String> published(PageState state) {
        PageWords words = state.words();
        String last = state.query().get("last");
        if (last != null) {
            return Optional.of(words.has("last." + last) ? words.say("last." + last)
                    : words.say("publishedIn", "days", words.say("fromDay", "day", words.day(state.filter().published().start()))));
        }
        if (!state.query().containsKey("pfrom") && !state.query().containsKey("pto")) {
            return Optional.empty();
        }
        DatetimeInterval days = state.filter().published();
        LocalDate end = state.query().containsKey("pto") ? days.end() : null;
        return Optional.of(words.say("publishedIn", "days", words.days(days.start(), end)));
    }

    private static <T> void add(List<Chip> chips, String name, Collection<T> values,
            Function<T, String> say) {
        if (!values.isEmpty()) {
            chips.add(new Chip(name, values.stream().map(say).sorted().collect(Collectors.joining(", "))));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
