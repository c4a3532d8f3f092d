package dateline.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a report back from the flat form that {@link ReportJson} writes. */
public final class ReportJsonReader {
    private static final JsonFactory JSON = new JsonFactory();

    private ReportJsonReader() {}

    /**
     * @param feature UTF-8, from offset on for length bytes
     * @param where the report's place, which the flat form does not hold whole
     */
    public static ReportedEvent read(byte[] feature, int offset, int length, Where where) {
        Map<String, String> p = texts(feature, offset, length);
        LocalDate published = LocalDate.parse(p.get("reportedDate"));
        When when = new When(LocalDate.parse(p.get("eventStart")), LocalDate.parse(p.get("eventEnd")),
                word(DatePrecision.class, p.get("datePrecision")), p.get("dateKind").equals("stated"));
        return new ReportedEvent(p.get("id"), word(Role.class, p.get("role")), word(Certainty.class, p.get("certainty")),
                word(Category.class, p.get("category")), when, where, p.get("quote"), p.get("attribution"),
                Double.parseDouble(p.get("confidence")),
                List.of(p.get("reasons").split(ReportedEvent.BETWEEN_REASONS)), p.get("corrected"),
                new Provenance(p.get("articleId"), p.get("title"), p.get("source"), p.get("url"), p.get("lang"), published,
                        p.getOrDefault("publishedKind", "published"), p.getOrDefault("storyId", p.get("articleId"))));
    }

    /** Only the quote of a feature. */
    public static String quote(byte[] feature) {
        return texts(feature, 0, feature.length).get("quote");
    }

    /** The texts and numbers of the feature and its properties by name; null where the value is. */
    private static Map<String, String> texts(byte[] feature, int offset, int length) {
        Map<String, String> texts = new HashMap<>(64);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), feature, offset, length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && parser.currentName() != null) {
                    texts.put(parser.currentName(), token == JsonToken.VALUE_NULL ? null : parser.getString());
                }
            }
        }
        return texts;
    }

    private static <T extends Enum<T>> T word(Class<T> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }
}
