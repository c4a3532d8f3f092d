package dateline.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads one stream of articles of any kind: a file, an answer over HTTP, standard input, or an entry of an archive. */
final class ArticleFile {
    static final int LARGEST_BYTES = 64 << 20;
    /** An archive may stand in an archive, and no deeper. */
    private static final int DEEPEST = 3;

    private ArticleFile() {}

    /** Hands on the articles of a stream; what is wrong with one is its own skip, errors of the machine's stack among them. */
    static void read(InputStream stream, Origin origin, Consumer<Read> sink) throws IOException {
        read(stream, origin, sink, DEEPEST);
    }

    private static void read(InputStream stream, Origin origin, Consumer<Read> sink, int deep) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, Kind.START_BYTES);
        Kind kind = Kind.of(start(in));
        if (deep == 0 && (kind == Kind.GZIP || kind == Kind.ZIP || kind == Kind.WARC)) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.OTHER_KIND,
                    "archives within archives, too deep; unpack them"));
            return;
        }
        switch (kind) {
            case GZIP -> gzip(in, origin, sink, deep);
            case ZIP -> zip(in, origin, sink, deep);
            case WARC -> WarcReader.read(in, origin, (part, of) -> read(part, of, sink, deep - 1), sink);
            case JSON -> JsonLines.read(in, origin, LARGEST_BYTES, sink);
            default -> whole(in, origin, kind, sink);
        }
    }

    private static void gzip(InputStream in, Origin origin, Consumer<Read> sink, int deep) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(in)) {
            String name = origin.name() == null ? null : origin.name().replaceFirst("(?i)\\.gz$", "");
            read(unpacked, origin.item("", name), sink, deep - 1);
        } catch (ZipException | EOFException e) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.UNREADABLE, "a gzip file that is damaged or cut short"));
        }
    }

    private static void zip(InputStream in, Origin origin, Consumer<Read> sink, int deep) throws IOException {
        try (ZipInputStream unpacked = new ZipInputStream(in)) {
            int files = 0;
            for (ZipEntry entry = unpacked.getNextEntry(); entry != null; entry = unpacked.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().matches("(?:.*/)?(?:\\.|__MACOSX/).*")) {
                    files++;
                    read(new Unclosed(unpacked), origin.item("!" + entry.getName(), entry.getName()), sink, deep - 1);
                }
            }
            if (files == 0) {
                sink.accept(new Read.Skipped(origin.address(), SkipCause.EMPTY, "a zip file without files"));
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.UNREADABLE,
                    "a zip file that is damaged, cut short or locked"));
        }
    }

    private static void whole(InputStream in, Origin origin, Kind kind, Consumer<Read> sink) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.TOO_LARGE,
                    "too large: more than " + (LARGEST_BYTES >> 20) + " MB; split it, or use JSON lines"));
            return;
        }
        Guarded.many(origin, bytes.length, longest(bytes.length, kind), () -> read(bytes, origin, kind)).forEach(sink);
    }

    /** A file of many articles may take a second a megabyte more. */
    private static Duration longest(int bytes, Kind kind) {
        return TimedWork.LONGEST.plusSeconds(kind == Kind.FEED || kind == Kind.NEWS_ML ? bytes >> 20 : 0);
    }

    private static List<Read> read(byte[] bytes, Origin origin, Kind kind) throws SkipException {
        if (kind.otherwise() != null) {
            throw new SkipException(SkipCause.OTHER_KIND, kind.otherwise());
        }
        Decoded decoded = PlainText.decode(bytes, origin.charset());
        return switch (kind) {
            case FEED -> FeedReader.read(decoded, origin);
            case OPML -> AddressList.opml(decoded.text(), origin);
            case SITEMAP -> AddressList.sitemap(decoded.text(), origin);
            case NEWS_ML -> NewsMl.read(decoded.text(), origin);
            case PAGE -> List.of(Guarded.one(origin, () -> PageReader.read(decoded.text(), origin)));
            default -> List.of(Guarded.one(origin, () -> HeadForm.parse(decoded, origin.standIn() != null).article(origin)));
        };
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(Kind.START_BYTES);
        byte[] start = in.readNBytes(Kind.START_BYTES);
        in.reset();
        return start;
    }
}
