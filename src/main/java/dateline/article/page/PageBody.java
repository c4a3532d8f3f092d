package dateline.article.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The running text of a news page or of a part of one, its paragraphs apart by an empty line. */
public final class PageBody {
    private PageBody() {}

    /** All that a part of a page says, as the content of a feed's item; for a whole page see {@link Page}. */
    public static String ofPart(Element part) {
        return text(PageBlocks.of(part).all().stream().filter(PageBody::isArticle).toList());
    }

    /** The blocks of a page's article. Takes time in proportion to the page's size. */
    static List<Block> article(BlockList blocks, Element root) {
        List<Block> found = blocks.in(ArticleBox.of(blocks, root)).stream().filter(PageBody::isArticle).toList();
        return trimmed(found.isEmpty() ? blocks.all().stream().filter(PageBody::isArticle).toList() : found);
    }

    /**
     * The article's text as the page shows it, or as its JSON-LD has it where that is plainly the fuller: a page may show
     * its text by a script, or only a part of it.
     */
    static String fuller(List<Block> article, String articleBody) {
        String shown = text(article);
        if (articleBody.length() <= shown.length() * 3 / 2) {
            return shown;
        }
        String told = articleBody.contains("<") || articleBody.contains("&")
                ? ofPart(Jsoup.parseBodyFragment(articleBody).body())
                : articleBody.strip().replaceAll("\\s*\\n\\s*", "\n\n");
        return told.length() > shown.length() * 3 / 2 ? told : shown;
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    private static boolean isArticle(Block block) {
        return !block.isOut() && !block.isMostlyLinks() && !block.element().nameIs("h1") && !AsideLines.isOne(block.text());
    }

    /** Without bylines, dates and headings before the first sentence and after the last. */
    private static List<Block> trimmed(List<Block> blocks) {
        int first = 0;
        int last = blocks.size();
        while (first < last && !blocks.get(first).isSentence()) {
            first++;
        }
        while (last > first && !blocks.get(last - 1).isSentence()) {
            last--;
        }
        return first == last ? blocks : blocks.subList(first, last);
    }
}
