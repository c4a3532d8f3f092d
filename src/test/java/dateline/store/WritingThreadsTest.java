package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritingThreadsTest {
    @Test
    void writesAllOfAnArticleInTheOrderItWasAskedFor() throws IOException {
        Map<String, List<Integer>> written = new ConcurrentHashMap<>();
        try (WritingThreads threads = new WritingThreads()) {
            for (int i = 0; i < 1000; i++) {
                int number = i;
                String article = "article-" + i % 7;
                int reports = i == 500 ? 1_000_000 : i % 50; // more than may wait, too
                threads.write(article, reports, () -> written.computeIfAbsent(article, id -> new ArrayList<>()).add(number));
            }
            threads.finish();
        }
        for (int article = 0; article < 7; article++) {
            int first = article;
            assertEquals(IntStream.range(0, 1000).filter(i -> i % 7 == first).boxed().toList(), written.get("article-" + article));
        }
    }

    @Test
    void tellsTheFirstFailureAndWritesNothingMore() throws IOException {
        IOException full = new IOException("the disk is full");
        try (WritingThreads threads = new WritingThreads()) {
            threads.write("a", 1, () -> {
                throw full;
            });
            assertSame(full, assertThrows(IOException.class, threads::finish));
            assertSame(full, assertThrows(IOException.class, () -> threads.write("b", 1, () -> fail("written"))));
            assertSame(full, assertThrows(IOException.class, threads::finish));
        }
    }
}
