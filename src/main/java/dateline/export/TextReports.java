package dateline.export;

import dateline.event.FoundReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Copies ready features into a text, with something before, between and after them. */
final class TextReports implements ReportWriter {
    private final OutputStream out;
    private final byte[] before;
    private final byte[] after;
    private final byte[] end;
    private boolean any;

    private TextReports(OutputStream out, String start, String before, String after, String end) throws IOException {
        this.out = out;
        this.before = before.getBytes(StandardCharsets.UTF_8);
        this.after = after.getBytes(StandardCharsets.UTF_8);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        out.write(start.getBytes(StandardCharsets.UTF_8));
    }

    static TextReports collection(OutputStream out) throws IOException {
        return new TextReports(out, "{\"type\":\"FeatureCollection\",\"features\":[", ",", "", "]}\n");
    }

    /** @param mark stands before each feature, a line feed after it */
    static ReportWriter lines(OutputStream out, String mark) throws IOException {
        return new TextReports(out, mark, mark, "\n", "");
    }

    @Override
    public void write(FoundReport report) throws IOException {
        if (any) {
            out.write(before);
        }
        any = true;
        report.writeFeature(out);
        out.write(after);
    }

    @Override
    public void close() throws IOException {
        out.write(end);
        out.flush();
    }
}
