package dateline.export;

import dateline.event.FlatFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.api.Binary;

/** The same bytes as {@link ExportFormat#PARQUET} writes, of reports in their flat form, from which no reports are made. */
public final class GeoParquetFeatures implements Closeable {
    private final ParquetWriter<FlatFeature> writer;

    /** @param out should be buffered; stays open */
    public GeoParquetFeatures(OutputStream out) throws IOException {
        writer = GeoParquetFile.of(out, new Rows());
    }

    /** @throws IllegalArgumentException where this program would not write the feature so */
    public void write(FlatFeature feature) throws IOException {
        writer.write(feature);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Rows extends GeoParquetRows<FlatFeature> {
        /** The id is first, and stands outside the properties. */
        private final byte[][] names = COLUMNS.stream()
                .map(column -> ('"' + column.name() + "\":").getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);

        @Override
        void put(FlatFeature feature) {
            text(0, Binary.fromConstantByteArray(feature.id()));
            for (int i = 1; i < names.length; i++) {
                if (feature.next(names[i])) {
                    put(i, feature);
                }
            }
            point(feature.lon(), feature.lat());
        }

        private void put(int column, FlatFeature feature) {
            switch (COLUMNS.get(column).type()) {
                case TEXT -> text(column, text(feature));
                case DAY -> whole(column, feature.day());
                case WHOLE -> whole(column, (int) feature.real());
                case REAL -> real(column, feature.real());
            }
        }

        private static Binary text(FlatFeature feature) {
            byte[] bytes = feature.bytes();
            return Binary.fromConstantByteArray(bytes, feature.from(), feature.length());
        }
    }
}
