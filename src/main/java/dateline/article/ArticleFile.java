package dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one stream of articles of any kind: a file, standard input, or an entry of the program's own jar. */
final class ArticleFile {
    static final int LARGEST_BYTES = 64 << 20;
    private static final int START_BYTES = 1024;

    private ArticleFile() {}

    /** Reads the articles of a stream; the kind is told from the name's ending, or else from how the stream begins. */
    static void read(InputStream stream, Origin origin, Consumer<Read> sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        Kind told = origin.name() == null ? null : Kind.ofEnding(origin.name());
        Kind kind = told == null ? Kind.ofStart(start(in)) : told;
        if (kind == Kind.JSON_LINES) {
            JsonLines.read(in, origin, LARGEST_BYTES, sink);
            return;
        }
        byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.TOO_LARGE,
                    "too large: more than " + (LARGEST_BYTES >> 20) + " MB; split it, or use JSON lines"));
        } else if (kind == Kind.FEED) {
            FeedReader.read(bytes, origin, sink);
        } else {
            sink.accept(single(bytes, origin, kind));
        }
    }

    private static Read single(byte[] bytes, Origin origin, Kind kind) {
        try {
            if (kind == Kind.PAGE) {
                return new Read.Got(origin.address(), PageReader.read(bytes, origin, "", null));
            }
            return new Read.Got(origin.address(), HeadForm.parse(PlainText.decode(bytes)).article(origin));
        } catch (SkipException e) {
            return e.at(origin.address());
        }
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(START_BYTES);
        byte[] start = in.readNBytes(START_BYTES);
        in.reset();
        return start;
    }
}
