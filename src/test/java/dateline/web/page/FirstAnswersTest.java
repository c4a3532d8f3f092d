package dateline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.store.ReportStore;
import dateline.store.lucene.HomeStore;
import dateline.web.PageSample;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first readers ask has been asked before them. */
class FirstAnswersTest {
    @Test
    void areThoseThatThePageAsksFor(@TempDir Path home) throws Exception {
        PageSample.fill(home);
        Set<String> asked = new HashSet<>();
        try (ReportStore store = HomeStore.open(home)) {
            PageController pages = new PageController(telling(store, asked));
            new FirstAnswers(pages, telling(store, asked)).answer();
            Set<String> before = Set.copyOf(asked);
            for (String kind : List.of("marks", "find", "facets")) { // of a map that was moved
                assertTrue(before.stream().anyMatch(question -> question.startsWith(kind) && question.contains("Bbox[")), kind);
            }
            asked.clear();
            PageState reader = PageState.parse(Map.of("hl", "ru"), "en", LocalDate.now());
            pages.page(reader, Optional.empty(), "http://127.0.0.1");
            pages.marks(reader, 1);
            assertFalse(asked.isEmpty());
            asked.removeAll(before);
            assertEquals(Set.of(), asked);
        }
    }

    private static ReportStore telling(ReportStore store, Set<String> asked) {
        ClassLoader loader = ReportStore.class.getClassLoader();
        return (ReportStore) Proxy.newProxyInstance(loader, new Class<?>[] {ReportStore.class}, (proxy, method, values) -> {
            asked.add(method.getName() + Arrays.toString(values));
            try {
                return method.invoke(store, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
