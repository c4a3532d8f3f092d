package dateline.export;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** GeoParquet 1.1, of which at most one group of rows is held. */
final class GeoParquetReports implements ReportWriter {
    /** Bytes before they are packed. */
    private static final long ROW_GROUP = 4L << 20;
    private static final int PAGE = 1 << 18;

    private final ParquetWriter<ReportedEvent> writer;

    GeoParquetReports(OutputStream out) throws IOException {
        writer = new Builder(new Counted(out)).withConf(new PlainParquetConfiguration()).withCodecFactory(new ZstdPages())
                .withCompressionCodec(CompressionCodecName.ZSTD).withRowGroupSize(ROW_GROUP).withPageSize(PAGE)
                .withDictionaryEncoding("id", false).withDictionaryEncoding("quote", false).build(); // hardly any stands twice
    }

    @Override
    public void write(FoundReport found) throws IOException {
        writer.write(found.report());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<ReportedEvent, Builder> {
        Builder(OutputFile file) {
            super(file);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<ReportedEvent> getWriteSupport(Configuration configuration) {
            return new GeoParquetRows();
        }

        @Override
        protected WriteSupport<ReportedEvent> getWriteSupport(ParquetConfiguration configuration) {
            return new GeoParquetRows();
        }
    }

    /** A stream as a file, which stays open. */
    private record Counted(OutputStream out) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) {
            return new Positions(out);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    /** Tells how many bytes were written. */
    private static final class Positions extends PositionOutputStream {
        private final OutputStream out;
        private long position;

        Positions(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
