package dateline.web.api;

import dateline.export.About;
import dateline.export.ExportFormat;
import dateline.export.ReportWriter;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.web.http.Answer;
import dateline.web.http.Link;
import dateline.web.http.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Everything that a filter matches as one stream, in constant memory. Its checksum follows in a trailer, {@code Repr-Digest}
 * (RFC 9530), as it is known only at the end.
 */
@Controller
public final class Bulk {
    /** What is offered, by the ending of the file's name. */
    private static final Map<String, String> FORMATS = Map.of("geojsonl.gz", "geojsonl", "csv.gz", "csv", "fgb", "fgb");
    private static final int BUFFER = 1 << 16;

    private final ReportStore store;

    Bulk(ReportStore store) {
        this.store = store;
    }

    @GetMapping("/api/reports.{ending:geojsonl\\.gz|csv\\.gz|fgb}")
    void reports(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> known = new TreeSet<>(ItemsRequest.parameters());
        known.remove("f");
        Answer answer = Answer.to(request, response, known);
        ReportFilter filter = ItemsRequest.filter(answer.parameters());
        ExportFormat format = ExportFormat.of(FORMATS.get(ending)).orElseThrow(() -> new NotThere("no reports as ." + ending));
        if (answer.isUnchanged(store)) {
            return;
        }
        boolean packed = ending.endsWith(".gz");
        head(answer, ending, packed ? "application/gzip" : format.mediaType());
        if (request.getMethod().equals("GET")) {
            MessageDigest digest = sha256();
            if (request.getProtocol().compareTo("HTTP/1.1") >= 0) { // the older one has no trailers
                announce(digest, response);
            }
            write(answer, filter, format, packed, digest);
        }
    }

    private static void head(Answer answer, String ending, String type) {
        answer.announce(List.of(Licence.LINK, new Link(answer.links().to("collections", "reports"), "collection",
                "application/json", "Reported events, with attribution and citation")));
        answer.response().setContentType(type);
        answer.response().setHeader("Content-Disposition", "attachment; filename=\"reports." + ending + '"');
    }

    private static void announce(MessageDigest digest, HttpServletResponse response) {
        response.setHeader("Trailer", "Repr-Digest");
        response.setTrailerFields(() -> Map.of("Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ':'));
    }

    private void write(Answer answer, ReportFilter filter, ExportFormat format, boolean packed, MessageDigest digest)
            throws IOException {
        OutputStream out = new DigestOutputStream(answer.response().getOutputStream(), digest);
        GZIPOutputStream gzip = packed ? new GZIPOutputStream(out, BUFFER) : null;
        OutputStream whole = new BufferedOutputStream(packed ? gzip : out, BUFFER);
        try (ReportWriter writer = format.writer(whole, new About("Reported events", answer.links().self(), Instant.now()))) {
            store.each(filter, writer::write);
        }
        whole.flush();
        if (packed) {
            gzip.finish();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
