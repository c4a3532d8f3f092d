package dateline.export;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.api.Binary;

/** GeoParquet 1.1 of reports. */
final class GeoParquetReports implements ReportWriter {
    private final ParquetWriter<ReportedEvent> writer;

    GeoParquetReports(OutputStream out) throws IOException {
        writer = GeoParquetFile.of(out, new Rows());
    }

    @Override
    public void write(FoundReport found) throws IOException {
        writer.write(found.report());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Rows extends GeoParquetRows<ReportedEvent> {
        @Override
        void put(ReportedEvent report) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Object value = COLUMNS.get(i).value().apply(report);
                if (value != null) {
                    put(i, value);
                }
            }
            point(report.where().lon(), report.where().lat());
        }

        private void put(int column, Object value) {
            switch (COLUMNS.get(column).type()) {
                case TEXT -> text(column, Binary.fromString((String) value));
                case DAY -> whole(column, (int) ((LocalDate) value).toEpochDay());
                case WHOLE -> whole(column, (Integer) value);
                case REAL -> real(column, (Double) value);
            }
        }
    }
}
