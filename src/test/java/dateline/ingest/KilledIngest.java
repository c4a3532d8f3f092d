package dateline.ingest;

import dateline.Shipped;
import dateline.article.Articles;
import dateline.article.GivenArticles;
import dateline.article.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An ingest in a Java of its own that keeps what it read every few articles, and says of each article that it takes it: {@code KilledIngest HOME FILE}. */
final class KilledIngest {
    private KilledIngest() {}

    public static void main(String[] arguments) throws IOException {
        Articles given = GivenArticles.of(List.of(arguments[1]), InputStream.nullInputStream());
        Articles told = sink -> given.forEach(read -> {
            System.out.println("taken");
            sink.accept(read);
        });
        new Ingest(Shipped.geoparser(), Shipped.reportReader(), "rules", "1", id -> null,
                new Pace(7, Duration.ofMillis(50), Duration.ofMinutes(1))).run(Path.of(arguments[0]), told, Pages.NONE,
                        new Progress(new PrintWriter(System.err), false));
    }
}
