package dateline.ingest;

import java.io.StringWriter;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article that was read already, as a line of JSON: {@code
 * {"articleId","contentHash","published","signature","mentions","placed",
 * "reports":[...]}}, the reports as GeoJSON features in their flat form, before any correction and of no story but their
 * article's. It
 * holds no text but the quotes; the signature ({@link dateline.store.TextSignature}) tells nearly equal texts.
 *
 * @param contentHash of the article and of what it was read with, see {@link ContentHash}
 */
record ReportLine(String articleId, String contentHash, LocalDate published, ArticleReports reports) {
    private static final JsonFactory JSON = new JsonFactory();

    ArticleLine parts() {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("articleId", articleId);
            json.writeStringProperty("contentHash", contentHash);
            json.writeStringProperty("published", published.toString());
            json.writeStringProperty("signature", reports.signature() == null ? null : reports.signature().text());
            json.writeNumberProperty("mentions", reports.mentions());
            json.writeNumberProperty("placed", reports.placed());
            json.writeEndObject();
        }
        String members = line.getBuffer().substring(0, line.getBuffer().length() - 1);
        return new ArticleLine(members + ",\"reports\":[", reports.asRead());
    }
}
