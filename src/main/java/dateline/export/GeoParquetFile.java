package dateline.export;

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

/** Writes a file of GeoParquet 1.1, of which at most one group of rows is held. */
final class GeoParquetFile {
    /** Bytes before they are packed. */
    private static final long ROW_GROUP = 4L << 20;
    private static final int PAGE = 1 << 18;

    private GeoParquetFile() {}

    static <R> ParquetWriter<R> of(OutputStream out, GeoParquetRows<R> rows) throws IOException {
        return new Builder<>(new Counted(out), rows).withConf(new PlainParquetConfiguration()).withCodecFactory(new ZstdPages())
                .withCompressionCodec(CompressionCodecName.ZSTD).withRowGroupSize(ROW_GROUP).withPageSize(PAGE)
                .withDictionaryEncoding("id", false).withDictionaryEncoding("quote", false).build(); // hardly any stands twice
    }

    private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
        private final GeoParquetRows<R> rows;

        Builder(OutputFile file, GeoParquetRows<R> rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            return rows;
        }

        @Override
        protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
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
