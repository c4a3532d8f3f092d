package dateline.command;

import dateline.text.Document;
import dateline.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Documents as JSON lines, answered a line each, in order. */
final class DocumentLines implements Closeable {
    private static final int BATCH_CHARACTERS = 1 << 20;

    private final Input in;
    private final Progress progress = Progress.to(System.err);
    private long answered;

    private DocumentLines(Input in) {
        this.in = in;
    }

    /** @param file a path, or {@code -} for standard input */
    static DocumentLines open(String file) throws IOException {
        return new DocumentLines(Input.open(file));
    }

    /**
     * Answers every document with one line, on all cores, in the order of the input.
     *
     * @throws IOException at the first line that is no document, when those before it have been answered
     */
    void answer(Language lang, Function<Document, String> answer, PrintStream out) throws IOException {
        List<Document> batch = new ArrayList<>();
        try {
            long characters = 0;
            for (Document document = next(lang); document != null; document = next(lang)) {
                batch.add(document);
                characters += document.text().length();
                if (characters >= BATCH_CHARACTERS) {
                    List<Document> full = batch;
                    batch = new ArrayList<>();
                    characters = 0;
                    answer(full, answer, out);
                }
            }
        } finally {
            answer(batch, answer, out);
        }
    }

    private void answer(List<Document> batch, Function<Document, String> answer, PrintStream out) throws IOException {
        batch.parallelStream().map(answer).toList().forEach(out::println);
        Output.flush(out);
        answered += batch.size();
        progress.say(answered + " documents so far");
    }

    private Document next(Language lang) throws IOException {
        String line = in.line();
        while (line != null && line.isBlank()) {
            line = in.line();
        }
        return line == null ? null : DocumentLine.parse(line, in, lang);
    }

    @Override
    public void close() throws IOException {
        progress.end();
        in.close();
    }
}
