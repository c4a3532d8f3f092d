package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The pages and feeds in a web archive (WARC), each known by the address where it was fetched. */
final class WarcReader {
    private static final Pattern READ = Pattern.compile("(?i)(?:text/(?:html|xml)|application/(?:[\\w.-]+\\+)?(?:xml|json)).*");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
    private static final int OK = 200;

    private WarcReader() {}

    interface Reader {
        void read(InputStream in, Origin origin) throws IOException;
    }

    /** Hands each page or feed to the reader, and names what is wrong with the archive or an answer in it. */
    static void read(InputStream in, Origin origin, Reader reader, Consumer<Read> sink) {
        try (org.netpreserve.jwarc.WarcReader archive = new org.netpreserve.jwarc.WarcReader(in)) {
            archive.setLenient(true);
            int number = 0;
            for (Optional<WarcRecord> next = next(archive); next.isPresent(); next = next(archive)) {
                Optional<Page> page = page(next.get(), origin.item("#" + (number + 1), null));
                if (page.isPresent()) {
                    number++;
                    reader.read(page.get().body(), page.get().origin());
                }
            }
            if (number == 0) {
                sink.accept(new Read.Skipped(origin.address(), SkipCause.EMPTY, "a web archive without pages"));
            }
        } catch (IOException e) {
            sink.accept(new Read.Skipped(origin.address(), SkipCause.UNREADABLE, "a web archive that is damaged or cut short"));
        }
    }

    private record Page(InputStream body, Origin origin) {}

    private interface Part<T> {
        Optional<T> read() throws IOException;
    }

    private static Optional<WarcRecord> next(org.netpreserve.jwarc.WarcReader archive) throws IOException {
        return guarded(archive::next);
    }

    /** Empty where it holds none. */
    private static Optional<Page> page(WarcRecord record, Origin origin) throws IOException {
        return guarded(() -> {
            if (record instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
                return response.http().status() != OK || !isRead(response.http().contentType()) ? Optional.empty()
                        : Optional.of(new Page(new Unclosed(response.http().bodyDecoded().stream()),
                                fetched(origin, response.target(), response, response.http().contentType())));
            }
            return record instanceof WarcResource resource && isRead(resource.contentType())
                    ? Optional.of(new Page(new Unclosed(resource.body().stream()),
                            fetched(origin, resource.target(), resource, resource.contentType())))
                    : Optional.empty();
        });
    }

    /** The library throws whatever comes up where a record lacks its address, say. */
    private static <T> Optional<T> guarded(Part<T> part) throws IOException {
        try {
            return part.read();
        } catch (RuntimeException e) {
            throw new IOException("damaged", e);
        }
    }

    private static boolean isRead(MediaType type) {
        return READ.matcher(type.toString()).matches();
    }

    private static Origin fetched(Origin origin, String target, WarcRecord record, MediaType type) {
        Matcher charset = CHARSET.matcher(type.toString());
        LocalDate day = record.date().atZone(ZoneOffset.UTC).toLocalDate();
        String link = Link.whole(target.replaceAll("^<|>$", ""), null);
        return origin.fetched(link, charset.find() ? charset.group(1) : null, day);
    }
}
