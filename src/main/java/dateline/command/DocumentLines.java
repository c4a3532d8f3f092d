package dateline.command;

import dateline.text.Document;
import dateline.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents as JSON lines, answered a line each, in order. */
final class DocumentLines implements Closeable {
    private static final int BATCH_CHARACTERS = 1 << 20;
    private static final int LONG_LINE = 8 << 20; // bytes

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

    /** Writes the answer to a document, less the end of the line. */
    interface Answer {
        void write(Document document, Writer to);
    }

    /**
     * Answers every document with one line, on all cores, in the order of the input; those that came as soon as no more are
     * there, so that a program may wait for its answer before it sends the next. The answer to a very long one is written as it
     * is found.
     *
     * @throws IOException at the first line that is no document, when those before it have been answered
     */
    void answer(Language lang, Answer answer, PrintStream out) throws IOException {
        List<Document> batch = new ArrayList<>();
        try {
            long characters = 0;
            for (Document document = next(lang); document != null; document = next(lang)) {
                boolean isLong = document.text().length() >= BATCH_CHARACTERS;
                characters += document.text().length();
                if (!isLong) {
                    batch.add(document);
                }
                if (characters >= BATCH_CHARACTERS || !in.isReady()) {
                    List<Document> full = batch;
                    batch = new ArrayList<>();
                    characters = 0;
                    answer(full, answer, out);
                }
                if (isLong) {
                    answer(document, answer, out);
                }
            }
        } finally {
            answer(batch, answer, out);
        }
    }

    private void answer(List<Document> batch, Answer answer, PrintStream out) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        batch.parallelStream().map(document -> line(document, answer)).toList().forEach(out::println);
        Output.flush(out);
        answered += batch.size();
        progress.say(answered + " documents so far");
    }

    private static String line(Document document, Answer answer) {
        StringWriter line = new StringWriter();
        answer.write(document, line);
        return line.toString();
    }

    private void answer(Document document, Answer answer, PrintStream out) throws IOException {
        Writer line = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        answer.write(document, line);
        line.flush();
        out.println();
        Output.flush(out);
        answered++;
    }

    private Document next(Language lang) throws IOException {
        for (byte[] line = in.bytes(); line != null; line = in.bytes()) {
            String text = line.length < LONG_LINE ? in.text(line) : null;
            if (text == null) {
                return DocumentLine.parse(line, in, lang);
            }
            if (!text.isBlank()) {
                return DocumentLine.parse(text, in, lang);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        progress.end();
        in.close();
    }
}
