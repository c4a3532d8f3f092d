package dateline.article.page;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The day on which a page's article was published. Each candidate is tried until one can be read: the article's own JSON-LD,
 * metadata by name, marked elements near the article, the address, and a date written beside the headline.
 */
final class PageDate {
    private static final List<String> NAMES = WordList.lines("date-names.txt").toList();
    private static final List<String> CHANGED = WordList.lines("changed-names.txt").toList();
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)(?:[/_-]?(0?[1-9]|1[0-2]|[a-z]{3})[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-])))(?:[/_.-]|$)");
    private final Metadata metadata;
    private final LinkedData data;
    private final DatesBeside beside;
    private final String address;
    private final boolean monthFirst;

    private PageDate(Document page, Metadata metadata, LinkedData data, BlockList blocks, List<Block> article, String address) {
        this.metadata = metadata;
        this.data = data;
        this.address = address == null ? "" : address;
        this.monthFirst = isMonthFirst(page.select("html").attr("lang"), this.address);
        this.beside = new DatesBeside(page, blocks, article, monthFirst);
    }

    /** @param article the blocks of its article; @param address the page's own, or null */
    static Optional<PublishedOn> of(Document page, Metadata metadata, LinkedData data, BlockList blocks, List<Block> article,
            String address) {
        return new PageDate(page, metadata, data, blocks, article, address).find();
    }

    private Optional<PublishedOn> find() {
        Optional<StatedDay> stated = first(Stream.concat(Stream.of("datePublished", "dateCreated")
                .flatMap(name -> data.text(name).stream()),
                metadata.all(NAMES))).or(beside::marked);
        Optional<StatedDay> told = stated.or(this::inAddress).or(beside::written);
        return told.map(day -> new PublishedOn(publishersDay(day), false))
                .or(() -> first(Stream.concat(data.text("dateModified").stream(), metadata.all(CHANGED)))
                        .map(day -> new PublishedOn(day.day(), true)));
    }

    private Optional<StatedDay> first(Stream<String> candidates) {
        return candidates.map(text -> DayReader.read(text, monthFirst)).flatMap(Optional::stream).findFirst();
    }

    /**
     * A time in universal time may hide the publisher's own day, which the address or a date beside the headline then tells.
     */
    private LocalDate publishersDay(StatedDay told) {
        return !told.inUtc() ? told.day() : Stream.of(inAddress(), beside.marked(), beside.written()).flatMap(Optional::stream)
                .filter(day -> !day.inUtc()).map(StatedDay::day)
                .filter(day -> Math.abs(day.toEpochDay() - told.day().toEpochDay()) <= 1).findFirst().orElse(told.day());
    }

    private Optional<StatedDay> inAddress() {
        Matcher parts = IN_ADDRESS.matcher(address);
        return parts.find() ? DayReader.read(parts.group(2).matches("\\d+")
                ? parts.group(1) + '-' + parts.group(2) + '-' + parts.group(3)
                : parts.group(3) + ' ' + parts.group(2) + ' ' + parts.group(1), false) : Optional.empty();
    }

    private static boolean isMonthFirst(String lang, String address) {
        boolean dayFirst = address.matches("https?://[^/]+\\.(uk|au|nz|ie|in|za|ng|ke|gh|pk|sg|my|eu)(:\\d+)?(/.*)?");
        return lang.matches("(?i)en([-_]us|[-_]ca|[-_]ph)?") && !dayFirst;
    }
}
