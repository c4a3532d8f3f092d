package dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;

/**
 * Articles in the order of their ids, then of the archive, to reports and skips; the articles of one id are one. The lines of
 * JSON are written on the way, and stand whole when the last row was taken.
 */
final class ReadLines implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Queue<Row> made = new ArrayDeque<>();
    private final LineFile lines;
    private Worker.Given next;
    private boolean ended;

    ReadLines(Iterator<Row> rows, LineFile lines) {
        this.rows = rows;
        this.lines = lines;
        next = following();
    }

    private Worker.Given following() {
        return rows.hasNext() ? Rows.article(rows.next()) : null;
    }

    @Override
    public boolean hasNext() {
        while (made.isEmpty() && next != null) {
            Apart.with(worker -> {
                List<Worker.Line> read = new ArrayList<>();
                worker.read(new Same(next.id()), read::add);
                keep(read);
                return null;
            });
        }
        if (made.isEmpty() && !ended) {
            ended = true;
            end();
        }
        return !made.isEmpty();
    }

    private void keep(List<Worker.Line> read) throws IOException {
        for (Worker.Line line : read) {
            if (line.skip() == null) {
                lines.add(line);
            }
            made.add(Rows.of(line));
        }
    }

    private void end() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.remove();
    }

    /** The articles of one id, which must all be taken. */
    private final class Same implements Iterator<Worker.Given> {
        private final String id;

        Same(String id) {
            this.id = id;
        }

        @Override
        public boolean hasNext() {
            return next != null && next.id().equals(id);
        }

        @Override
        public Worker.Given next() {
            Worker.Given article = next;
            next = following();
            return article;
        }
    }
}
