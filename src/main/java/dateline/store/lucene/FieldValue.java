package dateline.store.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.StoredValue;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * A value of a field as Lucene's index takes it. It does not change, so that all documents of which it is true share it; and all
 * are of one class, which Java's compiler likes better than Lucene's own, one a kind.
 *
 * @param bytes the term, the value of the column, or the packed point; null where it has none
 * @param numericValue the value of a column of numbers; null where it has none
 * @param text whose words are looked for, each with all its forms; null of what is none
 */
record FieldValue(String name, FieldType fieldType, BytesRef bytes, Number numericValue, String text)
        implements IndexableField {
    private static final FieldType TERM = type(IndexOptions.DOCS, DocValuesType.NONE);
    static final FieldType WORD = type(IndexOptions.DOCS, DocValuesType.SORTED);
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, DocValuesType.NONE);
    private static final FieldType WORD_COLUMN = type(IndexOptions.NONE, DocValuesType.SORTED);
    private static final FieldType BYTES_COLUMN = type(IndexOptions.NONE, DocValuesType.BINARY);
    private static final FieldType NUMBER_COLUMN = type(IndexOptions.NONE, DocValuesType.NUMERIC);
    private static final FieldType NUMBER = points(1, Long.BYTES, DocValuesType.NUMERIC);
    private static final FieldType POINT = points(2, Integer.BYTES, DocValuesType.NONE);

    private static FieldType type(IndexOptions options, DocValuesType column) {
        FieldType type = new FieldType();
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.setDocValuesType(column);
        type.freeze();
        return type;
    }

    private static FieldType points(int dimensions, int bytes, DocValuesType column) {
        FieldType type = new FieldType();
        type.setDimensions(dimensions, bytes);
        type.setDocValuesType(column);
        type.freeze();
        return type;
    }

    /** A word that is looked for only. */
    static FieldValue term(String field, String word) {
        return term(field, new BytesRef(word));
    }

    static FieldValue term(String field, BytesRef word) {
        return new FieldValue(field, TERM, word, null, null);
    }

    /** A word that is counted or ordered by, too. */
    static FieldValue word(String field, String word) {
        return new FieldValue(field, WORD, new BytesRef(word), null, null);
    }

    static FieldValue text(String field, String text) {
        return new FieldValue(field, TEXT, null, null, text);
    }

    /** One of few values, each held once. */
    static FieldValue column(String field, BytesRef value) {
        return new FieldValue(field, WORD_COLUMN, value, null, null);
    }

    static FieldValue bytes(String field, BytesRef value) {
        return new FieldValue(field, BYTES_COLUMN, value, null, null);
    }

    static FieldValue column(String field, long value) {
        return new FieldValue(field, NUMBER_COLUMN, null, value, null);
    }

    /** A number that is looked for, too, as {@link org.apache.lucene.document.LongPoint} does. */
    static FieldValue number(String field, long value) {
        return new FieldValue(field, NUMBER, packed(value), value, null);
    }

    /** Looked for as {@link org.apache.lucene.document.DoublePoint} does; the column holds its bits. */
    static FieldValue share(String field, double value) {
        return new FieldValue(field, NUMBER, packed(NumericUtils.doubleToSortableLong(value)), Double.doubleToRawLongBits(value), null);
    }

    private static BytesRef packed(long value) {
        byte[] packed = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(value, packed, 0);
        return new BytesRef(packed);
    }

    /** Looked for as a point of {@link org.apache.lucene.document.IntPoint}, or an {@link org.apache.lucene.document.IntRange}. */
    static FieldValue pair(String field, int first, int second) {
        byte[] packed = new byte[2 * Integer.BYTES];
        NumericUtils.intToSortableBytes(first, packed, 0);
        NumericUtils.intToSortableBytes(second, packed, Integer.BYTES);
        return new FieldValue(field, POINT, new BytesRef(packed), null, null);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return analyzer.tokenStream(name, text);
    }

    @Override
    public BytesRef binaryValue() {
        return bytes;
    }

    @Override
    public InvertableType invertableType() {
        return text == null ? InvertableType.BINARY : InvertableType.TOKEN_STREAM;
    }

    @Override
    public String stringValue() {
        return null;
    }

    @Override
    public Reader readerValue() {
        return null;
    }

    @Override
    public StoredValue storedValue() {
        return null;
    }
}
