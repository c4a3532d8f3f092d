package dateline.web.api;

import dateline.event.FoundReport;
import dateline.export.About;
import dateline.export.ExportFormat;
import dateline.export.ReportWriter;
import dateline.store.PageReader;
import dateline.store.ReportStore;
import dateline.web.http.Answer;
import dateline.web.http.BadParameter;
import dateline.web.http.Link;
import dateline.web.http.Links;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A part of the reports in a form other than GeoJSON and HTML; its head tells the links to the parts around it. */
record FilePage(ExportFormat format, Answer answer) {
    void write(ReportStore store, ItemsRequest asked) throws IOException {
        if (!asked.shape().equals(FeatureShape.READY)) {
            throw new BadParameter("f", "profile, properties, skipGeometry and crs are taken with json only");
        }
        Writing writing = new Writing();
        store.read(asked.filter(), asked.order(), asked.window(), writing);
        writing.writer.close();
    }

    private final class Writing implements PageReader {
        private ReportWriter writer;

        @Override
        public void begin(long matched, int returned, String next, String prev) throws IOException {
            List<Link> links = new ArrayList<>(List.of(Licence.LINK));
            add(links, next, "next");
            add(links, prev, "prev");
            answer.announce(links);
            answer.response().setContentType(format.mediaType());
            answer.response().setHeader("OGC-NumberMatched", Long.toString(matched));
            answer.response().setHeader("OGC-NumberReturned", Integer.toString(returned));
            writer = format.writer(answer.response().getOutputStream(),
                    new About("Reported events", links().self(), Instant.now()));
        }

        private Links links() {
            return answer.links().in(format.word());
        }

        private void add(List<Link> links, String cursor, String rel) {
            if (cursor != null) {
                links.add(new Link(links().withCursor(cursor), rel, format.mediaType(), rel));
            }
        }

        @Override
        public void report(FoundReport report) throws IOException {
            writer.write(report);
        }
    }
}
