package dateline.export;

import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.export.ReportColumns.Column;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
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
 * A report as a row: the flat columns, then its point as WKB (OGC 06-103r4, 8.2). What the file says of its geometry is the key
 * {@code geo} of <a href="https://geoparquet.org/releases/v1.1.0/">GeoParquet 1.1</a>; without a crs that is OGC:CRS84.
 */
final class GeoParquetRows extends WriteSupport<ReportedEvent> {
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
        return Types.buildMessage().addFields(ReportColumns.ALL.stream().map(GeoParquetRows::field).toArray(Type[]::new))
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
    public void write(ReportedEvent report) {
        row.startMessage();
        List<Column> columns = ReportColumns.ALL;
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(report);
            if (value != null) {
                row.startField(columns.get(i).name(), i);
                add(columns.get(i).type(), value);
                row.endField(columns.get(i).name(), i);
            }
        }
        row.startField(GEOMETRY, columns.size());
        row.addBinary(point(report.where()));
        row.endField(GEOMETRY, columns.size());
        row.endMessage();
    }

    private void add(ReportColumns.Type type, Object value) {
        switch (type) {
            case TEXT -> row.addBinary(Binary.fromString((String) value));
            case DAY -> row.addInteger((int) ((LocalDate) value).toEpochDay());
            case WHOLE -> row.addInteger((Integer) value);
            case REAL -> row.addDouble((Double) value);
        }
    }

    private Binary point(Where where) {
        seen.expandToInclude(where.lon(), where.lat());
        return Binary.fromConstantByteArray(ByteBuffer.allocate(POINT_BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .put(LITTLE_ENDIAN).putInt(POINT).putDouble(where.lon()).putDouble(where.lat()).array());
    }

    /** Said at the end, as the box is known only then; a file without rows has none. */
    @Override
    public FinalizedWriteContext finalizeWrite() {
        String box = seen.isNull() ? "" : ",\"bbox\":" + List.of(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
        return new FinalizedWriteContext(Map.of("geo", "{\"version\":\"1.1.0\",\"primary_column\":\"geometry\",\"columns\":"
                + "{\"geometry\":{\"encoding\":\"WKB\",\"geometry_types\":[\"Point\"]" + box + "}}}"));
    }
}
