package dateline.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;

/** Articles in the order of their ids, then of the archive, to lines and skips; the articles of one id are one. */
final class ReadLines implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Queue<Row> made = new ArrayDeque<>();
    private Worker.Given next;

    ReadLines(Iterator<Row> rows) {
        this.rows = rows;
        next = following();
    }

    private Worker.Given following() {
        return rows.hasNext() ? Rows.article(rows.next()) : null;
    }

    @Override
    public boolean hasNext() {
        while (made.isEmpty() && next != null) {
            Apart.with(worker -> {
                worker.read(new Same(next.id()), line -> made.add(Rows.of(line)));
                return null;
            });
        }
        return !made.isEmpty();
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
