package dateline.export;

import com.google.flatbuffers.FlatBufferBuilder;
import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.export.ReportColumns.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.wololo.flatgeobuf.ColumnMeta;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;

/** FlatGeobuf 3 without an index, as that would have to be known before the first report. */
final class FlatGeobufReports implements ReportWriter {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int WGS_84 = 4326;
    /** Number of column and length of text before each value. */
    private static final int VALUE_HEAD = 6;

    private final OutputStream out;
    private final WritableByteChannel channel;
    private ByteBuffer values = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);

    FlatGeobufReports(OutputStream out, String name) throws IOException {
        this.out = out;
        channel = Channels.newChannel(out);
        out.write(Constants.MAGIC_BYTES);
        HeaderMeta header = new HeaderMeta();
        header.name = name;
        header.geometryType = (byte) GeometryType.Point;
        header.srid = WGS_84;
        header.columns = ReportColumns.ALL.stream().map(FlatGeobufReports::meta).toList();
        HeaderMeta.write(header, out, new FlatBufferBuilder(4096));
    }

    private static ColumnMeta meta(Column column) {
        ColumnMeta meta = new ColumnMeta();
        meta.name = column.name();
        meta.nullable = true;
        meta.type = (byte) switch (column.type()) {
            case TEXT, DAY -> ColumnType.String;
            case WHOLE -> ColumnType.Int;
            case REAL -> ColumnType.Double;
        };
        return meta;
    }

    @Override
    public void write(FoundReport found) throws IOException {
        ReportedEvent report = found.report();
        FlatBufferBuilder builder = new FlatBufferBuilder(4096);
        int properties = Feature.createPropertiesVector(builder, properties(report));
        Where where = report.where();
        int geometry = GeometryConversions.serialize(builder, GEOMETRY.createPoint(new Coordinate(where.lon(), where.lat())),
                (byte) GeometryType.Point);
        Feature.finishSizePrefixedFeatureBuffer(builder, Feature.createFeature(builder, geometry, properties, 0));
        channel.write(builder.dataBuffer());
    }

    /** The number of each column that has a value, and the value. */
    private ByteBuffer properties(ReportedEvent report) {
        values.clear();
        List<Column> columns = ReportColumns.ALL;
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(report);
            if (value != null) {
                put(i, value);
            }
        }
        return values.flip();
    }

    private void put(int column, Object value) {
        byte[] text = value instanceof Number ? new byte[Double.BYTES] : value.toString().getBytes(StandardCharsets.UTF_8);
        if (values.remaining() < VALUE_HEAD + text.length) {
            values = ByteBuffer.allocate(2 * values.capacity() + text.length).order(ByteOrder.LITTLE_ENDIAN).put(values.flip());
        }
        values.putShort((short) column);
        if (value instanceof Integer whole) {
            values.putInt(whole);
        } else if (value instanceof Double real) {
            values.putDouble(real);
        } else {
            values.putInt(text.length).put(text);
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
