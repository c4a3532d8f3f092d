package dateline.web.page;

import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.ReportedEvent;
import dateline.event.When;
import dateline.event.Where;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report as the list shows it in a line, and whole where it was chosen.
 *
 * @param day the event's first
 * @param kernel the quote, cut to what stands round the place's name
 * @param certainty null where the source tells it as a fact
 * @param url null where the article has no web address
 */
record PageRow(String id, String role, String placeId, String place, String day, String date, String dateKind, String kernel, String quote,
        String certainty, String certaintyWord, String attribution, String source, String title, String url, String published,
        String lang) {
    private static final int KERNEL = 140;
    private static final int SHORTEST_STEM = 4;

    static PageRow of(ReportedEvent report, PageWords words) {
        Where where = report.where();
        boolean plain = report.certainty() == Certainty.STATED;
        String certainty = report.certainty().name().toLowerCase(Locale.ROOT);
        String told = report.certainty() == Certainty.ATTRIBUTED && report.attribution() != null
                ? words.say("certainty.attributedTo", "who", report.attribution()) : words.say("certainty." + certainty);
        return new PageRow(report.id(), report.role().name().toLowerCase(Locale.ROOT), where.placeId(), where.names().getOrDefault(words.lang(), where.name()),
                report.when().start().toString(), date(report.when(), words), words.say("dateKind." + (report.when().stated() ? "stated" : "reported")),
                kernel(report), report.quote(), plain ? null : certainty, told, report.attribution(),
                report.told().source() == null ? words.say("noSource") : report.told().source(), report.told().title(),
                webAddress(report.told().url()), words.say("published", "date", words.day(report.told().published())),
                report.told().lang());
    }

    /** As fine as it is known. */
    private static String date(When when, PageWords words) {
        if (when.precision() == DatePrecision.MONTH) {
            return DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(YearMonth.from(when.start()));
        }
        return when.precision() == DatePrecision.YEAR ? String.valueOf(when.start().getYear())
                : words.days(when.start(), when.end());
    }

    static String kernel(ReportedEvent report) {
        String quote = report.quote();
        if (quote.length() <= KERNEL) {
            return quote;
        }
        int at = nameAt(quote, report.where().names().values(), report.where().name());
        int from = Math.max(0, Math.min(at - KERNEL / 2, quote.length() - KERNEL));
        from = from == 0 ? 0 : quote.indexOf(' ', from) + 1;
        int to = from + KERNEL >= quote.length() ? quote.length() : quote.lastIndexOf(' ', from + KERNEL);
        return (from > 0 ? "… " : "") + quote.substring(from, Math.max(to, from)).strip() + (to < quote.length() ? " …" : "");
    }

    /** Where the name, in whatever case and language, may stand: 0 where it is not seen. */
    private static int nameAt(String quote, Collection<String> names, String name) {
        return Stream.concat(Stream.of(name), names.stream())
                .map(n -> n.length() <= SHORTEST_STEM ? n : n.substring(0, Math.max(SHORTEST_STEM, n.length() - 2)))
                .mapToInt(quote::indexOf).filter(at -> at >= 0).findFirst().orElse(0);
    }

    /** Only what a reader may click on: an article could name a script for its link. */
    private static String webAddress(String url) {
        return url != null && url.matches("(?i)https?://.*") ? url : null;
    }
}
