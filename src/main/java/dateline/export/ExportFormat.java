package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that reports are given out in; the words are those of the API's {@code f} and of {@code export --format}. */
public enum ExportFormat {
    /** A GeoJSON FeatureCollection (RFC 7946). */
    JSON("application/geo+json", "geojson", (out, about) -> TextReports.collection(out)),
    /** A GeoJSON feature a line. */
    GEOJSONL("application/geo+json-l", "geojsonl", (out, about) -> TextReports.lines(out, "")),
    /** GeoJSON text sequences (RFC 8142). */
    GEOJSONSEQ("application/geo+json-seq", "geojsonseq", (out, about) -> TextReports.lines(out, "\u001E")),
    /** Comma-separated values (RFC 4180) with lon and lat, UTF-8. */
    CSV("text/csv;charset=UTF-8", "csv", (out, about) -> new CsvReports(out)),
    /** FlatGeobuf. */
    FGB("application/flatgeobuf", "fgb", (out, about) -> new FlatGeobufReports(out, about.title())),
    /** GeoParquet 1.1. */
    PARQUET("application/vnd.apache.parquet", "parquet", (out, about) -> new GeoParquetReports(out)),
    /** An Atom feed (RFC 4287). */
    ATOM("application/atom+xml", "atom", AtomReports::new);

    /** Begins what is written. */
    private interface Opener {
        ReportWriter open(OutputStream out, About about) throws IOException;
    }

    private final String mediaType;
    private final String ending;
    private final Opener opener;

    ExportFormat(String mediaType, String ending, Opener opener) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.opener = opener;
    }

    /** Empty where no format has this word. */
    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of files end in, without a dot. */
    public String ending() {
        return ending;
    }

    /** Begins to write; the stream should be buffered. */
    public ReportWriter writer(OutputStream out, About about) throws IOException {
        return opener.open(out, about);
    }
}
