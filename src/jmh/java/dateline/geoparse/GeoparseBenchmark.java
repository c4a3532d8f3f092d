package dateline.geoparse;

import dateline.MegabytesRead;
import dateline.NewsText;
import dateline.gazetteer.Gazetteer;
import dateline.text.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From text to placed mentions on one thread: articles of 3 KB, and one document of 500 KB and of 50 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4) // until then Java still compiles what it runs
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class GeoparseBenchmark {
    private static final int SHORT = 3;

    @Param({"ru", "uk", "es", "en"})
    public String lang;

    /** Thousands of bytes of UTF-8 in a document. */
    @Param({"3", "500", "50000"})
    public int kilobytes;

    private Geoparser geoparser;
    private List<Document> documents;
    private long bytes;

    @Setup(Level.Trial)
    public void make() throws IOException {
        Gazetteer gazetteer = Gazetteer.of(null);
        geoparser = new Geoparser(gazetteer);
        List<String> texts = NewsText.articles(gazetteer, lang, kilobytes == SHORT ? 300 : 1, kilobytes * 1000);
        documents = texts.stream().map(t -> new Document("one", null, t, "dateline.example", NewsText.published())).toList();
        bytes = texts.stream().mapToLong(NewsText::bytes).sum();
    }

    @Benchmark
    public long mentions(MegabytesRead read) {
        long found = 0;
        for (Document document : documents) {
            found += geoparser.read(document).mentions().size();
        }
        read.add(bytes);
        return found;
    }
}
