package dateline.export;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.export.ReportColumns.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A line a report (RFC 4180): lon, lat, then the flat properties; nothing stands for what is unknown. */
final class CsvReports implements ReportWriter {
    private final OutputStream out;
    private final StringBuilder line = new StringBuilder();

    CsvReports(OutputStream out) throws IOException {
        this.out = out;
        line.append("lon,lat");
        ReportColumns.ALL.forEach(column -> line.append(',').append(column.name()));
        endLine();
    }

    @Override
    public void write(FoundReport found) throws IOException {
        ReportedEvent report = found.report();
        line.append(report.where().lon()).append(',').append(report.where().lat());
        for (Column column : ReportColumns.ALL) {
            Object value = column.value().apply(report);
            line.append(',');
            if (value != null) {
                cell(value.toString());
            }
        }
        endLine();
    }

    private void cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        line.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    private void endLine() throws IOException {
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
