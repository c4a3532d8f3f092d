package dateline.export;

import dateline.export.ReportColumns.Column;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.locationtech.jts.geom.Envelope;

/**
 * Reports as rows: the flat columns, then the point as WKB (OGC 06-103r4, 8.2). What the file says of its geometry is the key
 * {@code geo} of <a href="https://geoparquet.org/releases/v1.1.0/">GeoParquet 1.1</a>; without a crs that is OGC:CRS84.
 */
abstract class GeoParquetRows<R> extends WriteSupport<R> {
    static final List<Column> COLUMNS = ReportColumns.ALL;
    private static final String GEOMETRY = "geometry";
    private static final byte LITTLE_ENDIAN = 1;
    private static final int POINT = 1;
    private static final int POINT_BYTES = 21;

    private final Envelope seen = new Envelope();
    private RecordConsumer row;

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    private static MessageType schema() {
        return Types.buildMessage().addFields(COLUMNS.stream().map(GeoParquetRows::field).toArray(Type[]::new))
                .required(PrimitiveTypeName.BINARY).named(GEOMETRY).named("reports");
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
            case DAY -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        row = consumer;
    }

    @Override
    public void write(R report) {
        row.startMessage();
        put(report);
        row.endMessage();
    }

    /** Puts every column that has a value, and the point. */
    abstract void put(R report);

    void text(int column, Binary text) {
        start(column);
        row.addBinary(text);
        end(column);
    }

    /** Also a day, from 1970-01-01 on. */
    void whole(int column, int number) {
        start(column);
        row.addInteger(number);
        end(column);
    }

    void real(int column, double number) {
        start(column);
        row.addDouble(number);
        end(column);
    }

    private void start(int column) {
        row.startField(COLUMNS.get(column).name(), column);
    }

    private void end(int column) {
        row.endField(COLUMNS.get(column).name(), column);
    }

    void point(double lon, double lat) {
        row.startField(GEOMETRY, COLUMNS.size());
        row.addBinary(wkb(lon, lat));
        row.endField(GEOMETRY, COLUMNS.size());
    }

    private Binary wkb(double lon, double lat) {
        seen.expandToInclude(lon, lat);
        return Binary.fromConstantByteArray(ByteBuffer.allocate(POINT_BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .put(LITTLE_ENDIAN).putInt(POINT).putDouble(lon).putDouble(lat).array());
    }

    /** Said at the end, as the box is known only then; a file without rows has none. */
    @Override
    public FinalizedWriteContext finalizeWrite() {
        String box = seen.isNull() ? "" : ",\"bbox\":" + List.of(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
        return new FinalizedWriteContext(Map.of("geo", "{\"version\":\"1.1.0\",\"primary_column\":\"geometry\",\"columns\":"
                + "{\"geometry\":{\"encoding\":\"WKB\",\"geometry_types\":[\"Point\"]" + box + "}}}"));
    }
}
