package dateline.article;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import dateline.article.page.PageBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text items of NewsML-G2, the IPTC's form for news agencies: {@code newsItem}, alone or in a {@code newsMessage}. */
final class NewsMl {
    private static final int DEEPEST = 256;

    private NewsMl() {}

    static List<Read> read(String xml, Origin file) throws SkipException {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        List<Element> items = document.select("*").stream().filter(element -> is(element, "newsitem")).toList();
        if (items.isEmpty()) {
            throw new SkipException(SkipCause.EMPTY, "NewsML without a newsItem");
        }
        List<Read> reads = new ArrayList<>();
        for (Element item : items) {
            Origin origin = items.size() == 1 ? file : file.item("#" + (reads.size() + 1), null);
            reads.add(Guarded.one(origin, () -> draft(item).article(origin)));
        }
        return reads;
    }

    private static Draft draft(Element item) {
        LocalDate published = days(item, "contentcreated", "firstcreated", "embargoed");
        String guid = item.attr("guid");
        return new Draft(published != null ? published : days(item, "versioncreated", "contentmodified"),
                published != null ? PublishedKind.PUBLISHED : PublishedKind.MODIFIED, named(item, "headline"), provider(item),
                named(item, "by"), all(item, "link").map(link -> link.attr("href")).filter(Link::isWeb).findFirst()
                .orElse(null),
                FeedElement.language(all(item, "language").map(lang -> lang.attr("tag")).findFirst()
                .orElse(FeedElement.inherited(item, "xml:lang"))),
                null, guid.isBlank() ? null : "guid:" + guid, body(item));
    }

    private static LocalDate days(Element item, String... names) {
        return Stream.of(names).flatMap(name -> all(item, name)).map(element -> DayReader.read(element.text(), false))
                .flatMap(Optional::stream).map(StatedDay::day).findFirst().orElse(null);
    }

    private static String provider(Element item) {
        return all(item, "provider").map(provider -> FeedElement.line(provider, "name").orElse(provider.attr("literal")))
                .filter(name -> !name.isBlank()).findFirst().orElse(named(item, "copyrightholder"));
    }

    private static String body(Element item) {
        return Stream.of("body.content", "body", "inlinexml", "inlinedata").flatMap(name -> all(item, name))
                .map(FeedElement::body).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String named(Element item, String name) {
        return all(item, name).map(Element::text).filter(text -> !text.isBlank()).findFirst().orElse(null);
    }

    private static Stream<Element> all(Element item, String name) {
        return item.select("*").stream().filter(element -> is(element, name));
    }

    private static boolean is(Element element, String name) {
        return FeedElement.localName(element).equals(name);
    }
}
