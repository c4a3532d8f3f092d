package dateline.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** The steps of the job, each done once: files to articles, articles to lines, lines to files. */
final class Steps {
    private static final long TASK_BYTES = 32L << 20;
    private static final int FILE_ROWS = 1_000_000;
    private static final String ROW = "row";
    private static final String LINES = "articles";

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final Options options;
    private final Work work;
    private final int lots;
    private final int tasks;

    Steps(SparkSession spark, Options options, Work work, int lots, long bytes) {
        this.spark = spark;
        this.options = options;
        this.work = work;
        this.lots = lots;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        hadoop = context.broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        tasks = (int) Math.max(4L * context.defaultParallelism(), Math.min(20_000, bytes / lots / TASK_BYTES));
        spark.conf().set("spark.sql.adaptive.enabled", "false"); // it would put the small tasks together, which take long
    }

    /** Some of the files to articles, by the lot that their ids fall into. */
    void articles(List<Input> inputs, int lot) throws IOException {
        List<Input> files = inputs.stream().filter(file -> file.number() % lots == lot).toList();
        Path to = work.step("articles/from=" + lot);
        if (files.isEmpty() || work.isDone(to)) {
            return;
        }
        context.setJobDescription("articles: lot " + (lot + 1) + " of " + lots);
        List<Input> tables = files.stream().filter(Input::isParquet).toList();
        List<Input> others = files.stream().filter(file -> !file.isParquet()).toList();
        Dataset<Row> articles = spark.createDataFrame(context.<Row>emptyRDD(), Rows.ARTICLES);
        if (!others.isEmpty()) {
            articles = articles.union(spark.createDataFrame(ofFiles(others), Rows.ARTICLES));
        }
        if (!tables.isEmpty()) {
            articles = articles.union(spark.createDataFrame(ofTables(tables), Rows.ARTICLES));
        }
        kept(articles).partitionBy("lot").parquet(to.toString());
    }

    /** A task a file, since what is packed can only be read from its start. */
    private JavaRDD<Row> ofFiles(List<Input> files) {
        Broadcast<SerializableConfiguration> conf = hadoop;
        int of = lots;
        String assumed = options.assumed();
        return context.parallelize(files, files.size()).flatMap(file -> new Pulled<>(sink -> {
            Path path = new Path(file.path());
            FileSystem system = path.getFileSystem(conf.value().value());
            long[] item = {0};
            try (InputStream in = system.open(path)) {
                Apart.with(worker -> {
                    worker.articles(in, file.path(), file.name(), assumed, file.writtenMillis(),
                            read -> sink.accept(Rows.of(read, file.number(), item[0]++, of)));
                    return null;
                });
            }
        }));
    }

    /** A row of a table is read as a line of JSON with its columns would be. */
    private JavaRDD<Row> ofTables(List<Input> tables) {
        JavaRDD<Row> all = context.emptyRDD();
        for (Input table : tables) {
            all = all.union(ofTable(table));
        }
        return all;
    }

    private JavaRDD<Row> ofTable(Input table) {
        int of = lots;
        String assumed = options.assumed();
        Dataset<Row> rows = spark.read().parquet(table.path());
        Column number = functions.col("_metadata.row_index").as(ROW);
        List<Column> columns = new ArrayList<>();
        for (String name : rows.columns()) {
            columns.add(rows.col("`" + name + "`").as(name.equals(options.textColumn()) ? "text" : name));
        }
        return rows.select(number, functions.to_json(functions.struct(columns.toArray(Column[]::new))).as("json")).javaRDD()
                .flatMap(row -> {
                    List<Row> read = new ArrayList<>();
                    byte[] line = row.getString(1).getBytes(StandardCharsets.UTF_8);
                    String address = table.path() + ":" + (row.getLong(0) + 1);
                    Apart.with(worker -> {
                        worker.articles(new ByteArrayInputStream(line), address, table.name(), assumed,
                                table.writtenMillis(), got -> read.add(Rows.of(got, table.number(), row.getLong(0), of)));
                        return null;
                    });
                    return read.iterator();
                });
    }

    /**
     * The articles whose ids fall into a lot: the same article once, and what each reports, as lines that
     * {@code ingest --reports} takes and as a table.
     */
    void read(int lot) throws IOException {
        Path to = work.step("lines/lot=" + lot);
        if (work.isDone(to)) {
            return;
        }
        context.setJobDescription("reports: lot " + (lot + 1) + " of " + lots);
        Path lines = work.result(LINES);
        String name = String.format("part-%05d-", lot);
        work.clear(lines, file -> file.matches("_?" + name + ".*")); // of a run that was ended, perhaps of other tasks
        Broadcast<SerializableConfiguration> conf = hadoop;
        MapPartitionsFunction<Row, Row> read = rows -> new ReadLines(rows, new LineFile(
                new Path(lines, name + String.format("%05d.jsonl.zst", TaskContext.getPartitionId())), conf.value().value()));
        kept(table("articles", "lot=" + lot, Rows.ARTICLES).drop("lot").repartition(tasks, functions.col("id"))
                .sortWithinPartitions("id", "file", "item").mapPartitions(read, Encoders.row(Rows.LINES)))
                .parquet(to.toString());
    }

    /** A table between two steps. Without dictionaries, as hardly any of its values stands twice. */
    private static DataFrameWriter<Row> kept(Dataset<Row> table) {
        return table.write().mode(SaveMode.Overwrite).option("compression", "zstd")
                .option("parquet.enable.dictionary", "false");
    }

    /** The tables of one lot that the steps before have left; empty where none has. */
    private Dataset<Row> table(String step, String lot, StructType schema) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int from = 0; from < lots; from++) {
            Path path = work.step(step + "/from=" + from + "/" + lot);
            if (work.system().exists(path)) {
                paths.add(path.toString());
            }
        }
        return paths.isEmpty() ? spark.createDataFrame(List.of(), schema)
                : spark.read().schema(schema).parquet(paths.toArray(String[]::new));
    }

    /** What was read of all lots. */
    Dataset<Row> read() {
        List<String> paths = new ArrayList<>();
        for (int lot = 0; lot < lots; lot++) {
            paths.add(work.step("lines/lot=" + lot).toString());
        }
        return spark.read().schema(Rows.LINES).parquet(paths.toArray(String[]::new));
    }

    /** After the last lot. */
    void lines() throws IOException {
        work.done(work.result(LINES));
    }

    /** What was not read, with why: where, cause, detail. */
    void skips() throws IOException {
        Path to = work.result("skipped");
        if (work.isDone(to)) {
            return;
        }
        context.setJobDescription("what was skipped");
        Dataset<Row> skips = table("articles", "lot=" + Rows.SKIPPED, Rows.ARTICLES).select("origin", "cause", "detail")
                .union(read().filter("published is null").select("origin", "cause", "detail"));
        Column[] oneLine = Stream.of("origin", "cause", "detail")
                .map(name -> functions.regexp_replace(functions.col(name), "\\s+", " ")).toArray(Column[]::new);
        skips.select(functions.concat_ws("\t", oneLine)).coalesce(8).write().mode(SaveMode.Overwrite).text(to.toString());
    }

    /** GeoParquet, a directory a year of publication and country, files of about a million reports at most. */
    void reports() throws IOException {
        Path to = work.result("reports");
        if (work.isDone(to)) {
            return;
        }
        context.setJobDescription("GeoParquet by year and country");
        Column year = functions.substring(functions.col("published"), 1, 4).cast(DataTypes.IntegerType);
        Dataset<Row> read = read().filter("published is not null").withColumn("year", year);
        Dataset<Row> all = read
                .select(functions.col("year"), functions.col("published"), functions.explode(functions.col("reports")))
                .select("year", "col.country", "published", "col.id", "col.placeId", "col.feature");
        Dataset<Row> counts = functions.broadcast(read.select(functions.col("year"),
                functions.explode(functions.col("reports.country")).as("country")).groupBy("year", "country").count());
        Column files = functions.ceil(functions.col("count").divide(FILE_ROWS));
        GeoParquetFiles writer = new GeoParquetFiles(to.toString(), hadoop);
        all.as("r").join(counts.as("c"), functions.expr("r.year = c.year and r.country <=> c.country"))
                .select(functions.col("r.year"), functions.col("r.country"), functions.col("published"), functions.col("id"),
                        functions.col("feature"), functions.pmod(functions.hash(functions.col("id")), files).as("part"),
                        functions.col("placeId"))
                .repartition(tasks, functions.col("year"), functions.col("country"), functions.col("part"))
                .sortWithinPartitions(functions.col("year"), functions.col("country"), functions.col("part"),
                        functions.col("published").desc(), functions.col("id"))
                .foreachPartition(writer);
        work.done(to);
    }
}
