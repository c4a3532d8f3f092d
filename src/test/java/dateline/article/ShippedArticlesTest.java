package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    void areShortDigestsInFourLanguages() throws IOException {
        List<Article> articles = Reading.articles(Path.of("data", "articles"));
        for (Article article : articles) {
            int words = article.text().split("\\s+").length;
            assertTrue(words >= 60 && words <= 180, article.title() + " has " + words + " words");
            assertEquals("Dateline digest", article.source());
            assertTrue(article.title() != null);
        }
        Map<String, Long> byLanguage = articles.stream().collect(Collectors.groupingBy(Article::lang,
                Collectors.counting()));
        assertEquals(java.util.Set.of("ru", "uk", "es", "en"), byLanguage.keySet());
    }
}
