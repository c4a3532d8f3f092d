package dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes sorted rows (year, country, published, id, feature, part, placeId), a file for each part of a year and country. A
 * file appears whole, under a name that another try of the same task gives it again.
 */
final class GeoParquetFiles implements ForeachPartitionFunction<Row> {
    private static final long serialVersionUID = 1L;

    private final String directory;
    private final Broadcast<SerializableConfiguration> hadoop;

    GeoParquetFiles(String directory, Broadcast<SerializableConfiguration> hadoop) {
        this.directory = directory;
        this.hadoop = hadoop;
    }

    @Override
    public void call(Iterator<Row> rows) throws IOException {
        Groups groups = new Groups(rows);
        while (groups.next != null) {
            write(groups);
        }
    }

    private void write(Groups groups) throws IOException {
        Row first = groups.next;
        String country = first.isNullAt(1) ? "__HIVE_DEFAULT_PARTITION__" : first.getString(1);
        Path file = new Path(directory, "year=" + first.getInt(0) + "/countryCode=" + country
                + String.format("/part-%05d.parquet", first.getLong(5)));
        WholeFile whole = WholeFile.of(file, hadoop.value().value());
        try (OutputStream out = whole.create()) {
            Apart.with(worker -> {
                worker.geoParquet(groups.same(first), out);
                return null;
            });
        }
        whole.appear();
    }

    private static final class Groups {
        private final Iterator<Row> rows;
        private Row next;

        Groups(Iterator<Row> rows) {
            this.rows = rows;
            next = rows.hasNext() ? rows.next() : null;
        }

        Iterator<Worker.Report> same(Row first) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return next != null && next.getInt(0) == first.getInt(0) && next.getLong(5) == first.getLong(5)
                            && Objects.equals(next.getString(1), first.getString(1));
                }

                @Override
                public Worker.Report next() {
                    Worker.Report report = new Worker.Report(next.getString(3), next.getString(6), next.getString(1),
                            (byte[]) next.get(4));
                    next = rows.hasNext() ? rows.next() : null;
                    return report;
                }
            };
        }
    }
}
