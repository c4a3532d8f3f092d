package dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import dateline.event.DatePrecision;
import dateline.event.FlatFeature;
import dateline.event.FoundReport;
import dateline.event.ReportJson;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.event.When;
import dateline.store.SampleHome;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKBReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command writes, read by parquet-java and JTS. */
class GeoParquetReportsTest {
    @TempDir
    private Path directory;

    @Test
    void everyReportIsARowWithItsPoint() throws Exception {
        SampleHome.fill(directory.resolve("home"));
        Path file = directory.resolve("reports.parquet");
        assertEquals(new Ran(0, List.of(), List.of()), Ran.dateline("export", "--home",
                directory.resolve("home").toString(), "--format", "parquet", "-o", file.toString()));
        Map<String, Group> rows = rows(file);
        assertEquals(SampleReports.all().size(), rows.size());
        for (ReportedEvent report : SampleReports.all()) {
            Group row = rows.get(report.id());
            assertEquals(report.quote(), row.getString("quote", 0));
            assertEquals(report.when().start(), LocalDate.ofEpochDay(row.getInteger("eventStart", 0)));
            assertEquals(report.where().uncertaintyMetres(), row.getInteger("coordinateUncertaintyInMeters", 0));
            assertEquals(report.confidence(), row.getDouble("confidence", 0));
            assertEquals(report.where().country() == null ? 0 : 1, row.getFieldRepetitionCount("country"));
            Point point = (Point) new WKBReader().read(row.getBinary("geometry", 0).getBytes());
            assertEquals(report.where().lon() + " " + report.where().lat(), point.getX() + " " + point.getY());
        }
    }

    @Test
    void tellsTheGeometryAsGeoParquetDoes() throws IOException {
        JsonNode geo = geo(write(SampleReports.all().toArray(ReportedEvent[]::new)));
        assertEquals("1.1.0", geo.path("version").asString());
        JsonNode column = geo.path("columns").path(geo.path("primary_column").asString());
        assertEquals("WKB", column.path("encoding").asString());
        assertEquals("[\"Point\"]", column.path("geometry_types").toString());
        for (ReportedEvent report : SampleReports.all()) {
            assertTrue(column.path("bbox").path(0).asDouble() <= report.where().lon(), geo.toString());
            assertTrue(column.path("bbox").path(3).asDouble() >= report.where().lat(), geo.toString());
        }
        assertTrue(column.path("crs").isMissingNode());
    }

    @Test
    void noReportIsAFileWithoutABox() throws IOException {
        Path file = write();
        assertEquals(Map.of(), rows(file));
        assertTrue(geo(file).path("columns").path("geometry").path("bbox").isMissingNode());
    }

    /** As archives are written (src/docs/archives.md), from features as {@link ReportJson} writes them. */
    @Test
    void theSameFileComesOfReportsAndOfTheirFeatures() throws IOException {
        List<ReportedEvent> reports = new ArrayList<>(SampleReports.all());
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            reports.add(SampleReports.random(random));
        }
        reports.add(quoting("\"Так\" \\ \t – сказав він\u0001, ${1} {\"id\":[}] \uD83D\uDE00"));
        ByteArrayOutputStream ofFeatures = new ByteArrayOutputStream();
        try (GeoParquetFeatures writer = new GeoParquetFeatures(ofFeatures)) {
            for (ReportedEvent report : reports) {
                writer.write(new FlatFeature(ReportJson.flat(report)));
            }
        }
        assertArrayEquals(Files.readAllBytes(write(reports.toArray(ReportedEvent[]::new))), ofFeatures.toByteArray());
        assertThrows(IllegalArgumentException.class, () -> new FlatFeature("{\"type\":\"Point\"}".getBytes(UTF_8)));
    }

    private static ReportedEvent quoting(String quote) {
        ReportedEvent r = SampleReports.all().get(0);
        When when = new When(LocalDate.of(-44, 3, 15), LocalDate.of(12024, 3, 15), DatePrecision.RANGE, true);
        return new ReportedEvent(r.id(), r.role(), r.certainty(), r.category(), when, r.where(), quote, "", r.confidence(), r.reasons(), "a\nb", r.told());
    }

    private Path write(ReportedEvent... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = ExportFormat.PARQUET.writer(out, new About("Reports", "http://localhost/", Instant.EPOCH))) {
            for (ReportedEvent report : reports) {
                writer.write(new Sample(report));
            }
        }
        return Files.write(directory.resolve("some.parquet"), out.toByteArray());
    }

    private record Sample(ReportedEvent report) implements FoundReport {
        @Override
        public String id() {
            return report.id();
        }

        @Override
        public void writeFeature(OutputStream out) {
            throw new UnsupportedOperationException("Parquet takes no JSON");
        }
    }

    private static ParquetFileReader open(Path file) throws IOException {
        return ParquetFileReader.open(new LocalInputFile(file), ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Unpacking()).build());
    }

    private static JsonNode geo(Path file) throws IOException {
        try (ParquetFileReader reader = open(file)) {
            return JsonMapper.shared().readTree(reader.getFileMetaData().getKeyValueMetaData().get("geo"));
        }
    }

    private static Map<String, Group> rows(Path file) throws IOException {
        Map<String, Group> rows = new HashMap<>();
        try (ParquetFileReader reader = open(file)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory().getColumnIO(schema)
                        .getRecordReader(group, new GroupRecordConverter(schema));
                for (long i = 0; i < group.getRowCount(); i++) {
                    Group row = records.read();
                    rows.put(row.getString("id", 0), row);
                }
            }
        }
        return rows;
    }

    /** Zstandard without native code. */
    private static final class Unpacking implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException("only reads");
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            assertEquals(CompressionCodecName.ZSTD, codec);
            return this;
        }

        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
            byte[] from = packed.toByteArray();
            byte[] plain = new byte[size];
            new ZstdDecompressor().decompress(from, 0, from.length, plain, 0, size);
            return BytesInput.from(plain);
        }

        @Override
        public void decompress(ByteBuffer input, int packedSize, ByteBuffer output, int plainSize) {
            new ZstdDecompressor().decompress(input, output);
        }

        @Override
        public void release() {
            // holds nothing
        }
    }
}
