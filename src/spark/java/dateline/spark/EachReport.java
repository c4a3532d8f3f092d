package dateline.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** The reports of lines, one by one. */
final class EachReport implements Iterator<Row> {
    private final Iterator<Row> lines;
    private Iterator<Worker.Report> reports = Collections.emptyIterator();

    EachReport(Iterator<Row> lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (!reports.hasNext() && lines.hasNext()) {
            String line = lines.next().getString(0);
            reports = Apart.with(worker -> worker.reports(line));
        }
        return reports.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return Rows.of(reports.next());
    }
}
