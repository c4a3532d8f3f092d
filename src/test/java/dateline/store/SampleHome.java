package dateline.store;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A home filled with sample reports; as a program, for trials by hand. */
public final class SampleHome {
    private SampleHome() {}

    public static void main(String[] arguments) throws IOException {
        fill(Path.of(arguments[0]));
    }

    public static void fill(Path home) throws IOException {
        Map<String, List<ReportedEvent>> byArticle =
                SampleReports.all().stream().collect(Collectors.groupingBy(r -> r.told().articleId()));
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            for (Map.Entry<String, List<ReportedEvent>> article : byArticle.entrySet()) {
                writer.put(article.getKey(), "first", article.getValue());
            }
            writer.commit();
        }
    }
}
