package dateline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The job for archives: {@code spark-submit --class dateline.spark.Archive dateline-spark.jar --output DIR PATH ...}. Each step
 * is kept
 * when it is done, so that the same command goes on where a run was ended; src/docs/archives.md tells all.
 */
public final class Archive {
    private static final long LOT_BYTES = 64L << 30;
    /** Of what stands between the steps: a job of another does not go on with it. */
    private static final String FORM = "3 ";

    private Archive() {}

    public static void main(String[] words) throws Exception {
        int exit;
        SparkSession spark = null;
        try {
            Options options = Options.parse(words);
            spark = SparkSession.builder().appName("Dateline: articles to reports").getOrCreate();
            addDateline(JavaSparkContext.fromSparkContext(spark.sparkContext()));
            run(spark, options);
            exit = 0;
        } catch (IllegalArgumentException e) {
            System.err.println("dateline-spark: " + e.getMessage());
            exit = 2;
        } catch (IOException e) {
            System.err.println("dateline-spark: " + e.getMessage());
            exit = 1;
        }
        if (spark != null) {
            spark.stop();
        }
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** From beside this jar, unless {@code --files} has brought it. */
    private static void addDateline(JavaSparkContext context) throws Exception {
        if (context.getConf().get("spark.files", "").contains(Apart.JAR)) {
            return;
        }
        Path own = Path.of(Archive.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path beside = own.resolveSibling(Apart.JAR);
        if (!Files.isRegularFile(beside)) {
            throw new IOException("no " + Apart.JAR + " beside " + own + "; name it: --files " + Apart.JAR);
        }
        context.addFile(beside.toUri().toString());
    }

    private static void run(SparkSession spark, Options options) throws IOException {
        List<Input> inputs = Input.of(options.inputs(), spark.sparkContext().hadoopConfiguration());
        long bytes = inputs.stream().mapToLong(Input::bytes).sum();
        int lots = options.lots() > 0 ? options.lots() : (int) (1 + bytes / LOT_BYTES);
        String plan = FORM + Apart.worker().rules() + " " + lots + " " + options.assumed() + " " + options.textColumn() + "\n"
                + String.join("\n", inputs.stream().map(Input::toString).toList()) + "\n";
        Work work = Work.of(options.output(), plan, spark.sparkContext().hadoopConfiguration());
        Steps steps = new Steps(spark, options, work, lots, bytes);
        for (int lot = 0; lot < lots; lot++) {
            steps.articles(inputs, lot);
        }
        for (int lot = 0; lot < lots; lot++) {
            steps.read(lot);
        }
        steps.lines();
        steps.skips();
        steps.reports();
        String summary = summary(spark, steps, work);
        work.write(work.result("summary.txt"), summary);
        work.end();
        System.out.print(summary);
    }

    private static String summary(SparkSession spark, Steps steps, Work work) {
        Row read = steps.read().agg(functions.count("published"), functions.sum(functions.size(functions.col("reports.country"))))
                .first();
        StringBuilder causes = new StringBuilder();
        long skipped = 0;
        for (Row row : spark.read().text(work.result("skipped").toString())
                .groupBy(functions.split(functions.col("value"), "\t").getItem(1)).count().orderBy(functions.desc("count")).collectAsList()) {
            skipped += row.getLong(1);
            causes.append(causes.isEmpty() ? " (" : ", ").append(row.getLong(1)).append(' ').append(row.getString(0));
        }
        return "articles  " + read.getLong(0) + " read, " + skipped + " skipped" + (skipped == 0 ? "" : causes + ")") + "\n"
                + "reports   " + (read.isNullAt(1) ? 0 : read.getLong(1)) + "\n";
    }
}
