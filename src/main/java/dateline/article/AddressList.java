package dateline.article;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import dateline.article.Read.Listed.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Inputs that list addresses: OPML, the feeds that somebody reads, and sitemaps, the pages of a site, the news among them. */
final class AddressList {
    private static final int DEEPEST = 256;
    private static final int MOST_PAGES = 1000;
    private static final int MOST_SITEMAPS = 50;

    private AddressList() {}

    /** An entry with the day that it is put in order by. */
    private record Dated(Entry entry, LocalDate day) {}

    static List<Read> opml(String text, Origin origin) {
        List<Entry> feeds = parse(text).select("outline").stream().map(outline -> feed(outline, origin.link()))
                .flatMap(Optional::stream).distinct().toList();
        return List.of(new Read.Listed(origin.address(), "a list of feeds (OPML)", true, feeds));
    }

    private static Optional<Entry> feed(Element outline, String base) {
        String name = Stream.of("title", "text").map(outline.attributes()::getIgnoreCase)
                .map(each -> each.replaceAll("\\s+", " ").strip()).filter(each -> !each.isEmpty()).findFirst().orElse(null);
        return Optional.ofNullable(Link.whole(outline.attributes().getIgnoreCase("xmlUrl"), base))
                .map(address -> new Entry(address, name, null));
    }

    static List<Read> sitemap(String text, Origin origin) {
        Document document = parse(text);
        List<Element> pages = named(document, "url").toList();
        boolean index = pages.isEmpty();
        int most = index ? MOST_SITEMAPS : MOST_PAGES;
        List<Entry> entries = (index ? named(document, "sitemap") : pages.stream()).map(each -> page(each, origin.link()))
                .flatMap(Optional::stream).sorted(Comparator.comparing(Dated::day).reversed())
                .map(Dated::entry).distinct().toList();
        List<Read> reads = new ArrayList<>();
        if (entries.size() > most) {
            reads.add(new Read.Skipped(origin.address(), SkipCause.OTHER_KIND, "a sitemap of " + entries.size()
                    + " addresses, of which the newest " + most + " are asked"));
        }
        reads.add(new Read.Listed(origin.address(), index ? "a list of sitemaps" : "a sitemap", false,
                entries.subList(0, Math.min(most, entries.size()))));
        return reads;
    }

    private static Optional<Dated> page(Element page, String base) {
        LocalDate published = named(page, "publication_date").map(AddressList::day).flatMap(Optional::stream).findFirst()
                .orElse(null);
        LocalDate changed = named(page, "lastmod").map(AddressList::day).flatMap(Optional::stream).findFirst()
                .orElse(LocalDate.EPOCH);
        String title = named(page, "title").map(Element::text).filter(each -> !each.isBlank()).findFirst().orElse(null);
        return named(page, "loc").filter(loc -> FeedElement.localName(loc.parent()).matches("url|sitemap"))
                .map(loc -> Link.whole(loc.text(), base)).filter(address -> address != null).findFirst()
                .map(address -> new Dated(new Entry(address, title, published), published == null ? changed : published));
    }

    private static Optional<LocalDate> day(Element element) {
        return DayReader.read(element.text(), false).map(StatedDay::day);
    }

    private static Stream<Element> named(Element within, String name) {
        return within.select("*").stream().filter(element -> FeedElement.localName(element).equals(name));
    }

    private static Document parse(String text) {
        return Jsoup.parse(text.replaceFirst("^[\\s\\uFEFF]+", ""), "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }
}
