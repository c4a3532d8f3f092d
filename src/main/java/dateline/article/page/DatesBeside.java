package dateline.article.page;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The dates in a page's own text, beside its article: never those of comments, of teasers or of what is listed elsewhere. */
final class DatesBeside {
    private static final String MARKED = "[itemprop~=datePublished], time[pubdate], abbr.published, .dt-published, "
            + "time[datetime], time, [itemprop~=dateCreated], abbr[title].date, .published[title]";
    private static final Pattern DATE_WORD = Pattern.compile(
            "(?i)(^|[^a-z])(date|dates|dateline|datum|time|timestamp|posted|published|pubdate|publish|"
            + "fecha|data|created|byline|meta|info)([^a-z]|$)");
    private static final int LONGEST_LINE = 120;
    private static final int FARTHEST = 40;
    private static final int NEAREST = 6;
    private final Document page;
    private final BlockList blocks;
    private final boolean monthFirst;
    private final int first;
    private final int last;

    /** @param article the blocks of its article, in the page's order */
    DatesBeside(Document page, BlockList blocks, List<Block> article, boolean monthFirst) {
        this.page = page;
        this.blocks = blocks;
        this.monthFirst = monthFirst;
        this.first = article.isEmpty() ? 0 : article.get(0).number();
        this.last = article.isEmpty() ? 0 : article.get(article.size() - 1).number();
    }

    /** Of the elements that are marked as a time, the nearest to the article's first sentence that can be read. */
    Optional<StatedDay> marked() {
        return page.select(MARKED).stream().filter(element -> !blocks.isElsewhere(element) && !isOfAnother(element))
                .sorted(Comparator.comparing((Element element) -> !element.attr("itemprop").contains("datePublished"))
                        .thenComparing(this::distance))
                .filter(element -> distance(element) <= FARTHEST)
                .flatMap(element -> Stream.of("content", "datetime", "title").map(element::attr).filter(text -> !text.isBlank())
                        .findFirst().or(() -> Optional.of(element.text())).stream())
                .map(text -> DayReader.read(text, monthFirst)).flatMap(Optional::stream).findFirst();
    }

    /** A date in a short line before the article, or after it where the element is named for it; nearest first. */
    Optional<StatedDay> written() {
        List<Block> all = blocks.all();
        return Stream.concat(Stream.iterate(first - 1, i -> i >= 0 && i > first - FARTHEST, i -> i - 1),
                        Stream.iterate(first, i -> i < all.size() && i <= last + NEAREST, i -> i + 1))
                .map(all::get).filter(block -> block.characters() <= LONGEST_LINE && !blocks.isElsewhere(block.element()))
                .filter(block -> isNamedForDates(block.element()) || block.number() < first
                && block.number() >= first - NEAREST)
                .map(block -> DayReader.read(block.text(), monthFirst)).flatMap(Optional::stream).findFirst();
    }

    /** Whether it stands in an {@code article} element that is not around the page's article: a teaser's. */
    private boolean isOfAnother(Element element) {
        Element around = element.closest("article");
        return around != null && !blocks.holds(around, first);
    }

    private static boolean isNamedForDates(Element element) {
        return DATE_WORD.matcher(element.className() + ' ' + element.id()).find()
                || element.parent() != null && DATE_WORD.matcher(element.parent().className()).find();
    }

    /** In blocks; what stands after the first sentence counts as farther. */
    private int distance(Element element) {
        int at = blocks.position(element);
        return at <= first ? first - at : Math.min(at - first, Math.abs(at - last)) + NEAREST;
    }
}
