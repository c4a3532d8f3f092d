package dateline.web.page;

import dateline.event.Role;
import dateline.store.BadParameterException;
import dateline.store.DatetimeInterval;
import dateline.store.ReportFilter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/**
 * What the page's address asks for. An address may come from anywhere, so what cannot be read in it is left out, and told.
 *
 * @param query the address's parameters that could be read, as given
 * @param filter which reports; scenes only, unless {@code mentioned=1}
 * @param hl the reader's language: en, es, ru or uk
 * @param dropped names of the parameters that were left out
 */
record PageState(Map<String, String> query, ReportFilter filter, String hl, List<String> dropped) {
    /** Parameters that are handed to the API as they are. */
    static final Set<String> FILTERS = Set.of("q", "category", "certainty", "country", "placeId", "source", "lang", "bbox");
    /** Days of the event and of publication; {@code last} is a number of days before today. */
    static final Set<String> DAYS = Set.of("from", "to", "pfrom", "pto", "last");
    private static final Set<String> LOOKS = Set.of("mentioned", "map", "tab", "place", "report", "off", "hl", "embed", "cursor");
    /** A feed's clock may be ahead of ours by a day; what claims to be published later than that leads no list. */
    private static final int DAYS_AHEAD = 1;

    static PageState parse(Map<String, String> given, String usualLanguage, LocalDate today) {
        Map<String, String> query = new TreeMap<>();
        List<String> dropped = new ArrayList<>();
        new TreeMap<>(given).forEach((name, text) -> {
            if (!text.isBlank() && (LOOKS.contains(name) || isReadable(name, text, today))) {
                query.put(name, text);
            } else if (!text.isBlank()) {
                dropped.add(name);
            }
        });
        String hl = PageWords.LANGUAGES.contains(query.getOrDefault("hl", "")) ? query.get("hl") : usualLanguage;
        try {
            return new PageState(query, filter(query, today), hl, dropped);
        } catch (IllegalArgumentException e) { // days the wrong way round: each is readable, together they are not
            DAYS.forEach(name -> dropped.addAll(query.remove(name) == null ? List.of() : List.of(name)));
            return new PageState(query, filter(query, today), hl, dropped);
        }
    }

    private static boolean isReadable(String name, String text, LocalDate today) {
        if (!FILTERS.contains(name) && !DAYS.contains(name)) {
            return false;
        }
        try {
            filter(Map.of(name, text), today);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException where a parameter cannot be read, {@link BadParameterException} among them */
    private static ReportFilter filter(Map<String, String> query, LocalDate today) {
        Map<String, String> words = new TreeMap<>(query);
        words.keySet().retainAll(FILTERS);
        ReportFilter filter = ReportFilter.parse(words).withPublished(published(query, today));
        if (query.containsKey("from") || query.containsKey("to")) {
            filter = filter.withDatetime(days(query.get("from"), query.get("to")));
        }
        return "1".equals(query.get("mentioned")) ? filter : filter.withRoles(Set.of(Role.SCENE));
    }

    private static DatetimeInterval published(Map<String, String> query, LocalDate today) {
        LocalDate latest = today.plusDays(DAYS_AHEAD);
        if (query.containsKey("last")) {
            return new DatetimeInterval(today.minusDays(number(query.get("last"))), latest);
        }
        DatetimeInterval asked = days(query.get("pfrom"), query.get("pto"));
        return asked.end() == null && (asked.start() == null || !asked.start().isAfter(latest))
                ? new DatetimeInterval(asked.start(), latest) : asked;
    }

    private static DatetimeInterval days(String from, String to) {
        return DatetimeInterval.parse((from == null ? ".." : from) + "/" + (to == null ? ".." : to));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("must be a number of days, not \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    /** Whether places that are only mentioned are asked for too. */
    boolean isWithMentions() {
        return "1".equals(query.get("mentioned"));
    }

    /** A query as an address has it, with its question mark; "" where it is empty. */
    static String address(Map<String, String> query) {
        StringBuilder address = new StringBuilder();
        query.forEach((name, value) -> address.append(address.isEmpty() ? '?' : '&').append(name).append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    boolean isEmbedded() {
        return query.containsKey("embed");
    }

    PageWords words() {
        return PageWords.of(hl);
    }
}
