package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedArticlesTest {
    @Test
    void readsEveryFileOfDataArticlesWithTheSameIds() throws IOException {
        List<Read> shipped = new ArrayList<>();
        new ShippedArticles().forEach(shipped::add);
        assertEquals(Reading.articles(Path.of("data", "articles")),
                shipped.stream().map(Reading::article).toList());
        assertEquals(shipped.size(), shipped.stream().map(read -> Reading.article(read).id()).distinct().count());
    }

    @Test
    void areShortDigestsEvenlyInFourLanguages() throws IOException {
        List<Article> articles = Reading.articles(Path.of("data", "articles"));
        for (Article article : articles) {
            int words = article.text().split("\\s+").length;
            assertTrue(words >= 60 && words <= 220, article.title() + " has " + words + " words");
            assertTrue(article.title() != null);
        }
        Map<String, Long> byLanguage = articles.stream().collect(Collectors.groupingBy(Article::lang,
                Collectors.counting()));
        assertEquals(Set.of("ru", "uk", "es", "en"), byLanguage.keySet());
        assertTrue(byLanguage.values().stream().allMatch(count -> count >= 16), byLanguage.toString());
    }

    /** The words are ours and the quotes on the map are of these words: no source reads as if the outlet had written them. */
    @Test
    void nameTheOutletThatTheyFollowAndThatTheyAreDigests() throws IOException {
        List<Article> articles = Reading.articles(Path.of("data", "articles"));
        for (Article article : articles) {
            assertTrue(article.source().matches("Dateline digest|.+ \\(digest\\)"), article.source());
        }
        assertTrue(articles.stream().map(Article::source).distinct().count() >= 20);
        List<String> links = articles.stream().map(Article::url).filter(Objects::nonNull).toList();
        assertEquals(links.size(), links.stream().distinct().count());
    }
}
