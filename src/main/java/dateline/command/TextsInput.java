package dateline.command;

import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code geoparse} and {@code extract} read: texts as JSON lines, their language, the gazetteer's home. */
final class TextsInput {
    private static final String STANDARD_INPUT = "-";
    private static final String HOME = ".dateline";

    @Option(names = "--lang", paramLabel = "ru|uk|es|en", description = "language of all texts (default: told from each)")
    private Language lang;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = HOME,
            description = "where an own gazetteer may stand (default: ${DEFAULT-VALUE})")
    private Path home;

    @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = STANDARD_INPUT,
            description = {
        "JSON lines {\"id\",\"text\",\"lang\"?,\"source\"?,\"published\"?}, or - for standard input;",
        "a line without an id is known by its number"})
    private String file;

    /** What the command line of no options and no more than these files gives. */
    static TextsInput plain(String... files) {
        TextsInput texts = new TextsInput();
        texts.home = Path.of(HOME);
        texts.file = files.length == 0 ? STANDARD_INPUT : files[0];
        return texts;
    }

    Path home() {
        return home;
    }

    /** @return the whole input as one plain text */
    Document plain() throws IOException {
        try (Input in = Input.open(file)) {
            return new Document(file, lang == null ? null : lang.code(), in.text(), null, null);
        }
    }

    /**
     * Answers each document with a line: its id, and what is found in it as an array of this name.
     *
     * @throws IOException at the first line that is no document, when those before it have been answered
     */
    <T> void answer(String member, Output.Finder<T> finder, Output.ItemWriter<T> writer, PrintStream out)
            throws IOException {
        try (DocumentLines documents = DocumentLines.open(file)) {
            documents.answer(lang, (document, to) -> Output.answer(document, member, finder, writer, to), out);
        }
    }
}
