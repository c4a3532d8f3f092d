package dateline.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables that stand between the steps. */
final class Rows {
    /** In {@code lot}, where there is no article but a skip. */
    static final int SKIPPED = -1;

    /** An article with its place in the archive, or a skip. */
    static final StructType ARTICLES = texts(new StructType().add("lot", DataTypes.IntegerType).add("file", DataTypes.LongType)
            .add("item", DataTypes.LongType), "origin", "id", "day", "dayKind", "title", "source", "author", "url", "lang",
            "feed", "text", "cause", "detail");
    /** What was read of an article, as {@link Worker.Line} tells it but for the head, or a skip. */
    static final StructType LINES = texts(texts(new StructType(), "published").add("reports",
            DataTypes.createArrayType(texts(new StructType(), "id", "placeId", "country")
            .add("feature", DataTypes.BinaryType))),
            "origin", "cause", "detail");

    private Rows() {}

    private static StructType texts(StructType type, String... names) {
        StructType with = type;
        for (String name : names) {
            with = with.add(name, DataTypes.StringType);
        }
        return with;
    }

    static Row of(Worker.Found read, long file, long item, int lots) {
        Worker.Given a = read.article();
        if (a == null) {
            Worker.Skip skip = read.skip();
            return RowFactory.create(SKIPPED, file, item, skip.origin(), null, null, null, null, null, null, null, null, null,
                    null, skip.cause(), skip.detail());
        }
        return RowFactory.create(Math.floorMod(a.id().hashCode(), lots), file, item, a.origin(), a.id(), a.day(), a.dayKind(),
                a.title(), a.source(), a.author(), a.url(), a.lang(), a.feed(), a.text(), null, null);
    }

    /** An article of a table without the column {@code lot}: by the order of {@link #ARTICLES}, file and item first. */
    static Worker.Given article(Row row) {
        return new Worker.Given(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12));
    }

    static Row of(Worker.Line line) {
        Row[] reports = line.reports().stream()
                .map(report -> RowFactory.create(report.id(), report.placeId(), report.country(), report.feature()))
                .toArray(Row[]::new);
        return line.skip() == null ? RowFactory.create(line.day(), reports, null, null, null)
                : RowFactory.create(null, reports, line.skip().origin(), line.skip().cause(), line.skip().detail());
    }
}
