package dateline.ingest;

import dateline.event.ReportJson;
import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import dateline.store.TextSignature;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link ReportLine} writes. Places are those of the gazetteer, so that nothing stands where it has no place, and
 * each
 * report must read as this program writes it, with each limit and word that is promised of one.
 */
final class ReportLineReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ARTICLE_ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern REPORT_ID = Pattern.compile("[0-9a-f]{20}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}-[0-9]{1,9}");

    private final Places places;
    private final Map<String, Integer> numbers; // as a million reports ask for them

    ReportLineReader(Gazetteer gazetteer) {
        places = gazetteer.places();
        numbers = places.numbers();
    }

    /** @throws IllegalArgumentException with what is wrong, for people */
    ReportLine read(String line) {
        JsonNode article = parse(line);
        String id = article.path("articleId").asString("");
        String hash = article.path("contentHash").asString("");
        check(ARTICLE_ID.matcher(id).matches(), "no \"articleId\" of 16 hexadecimal digits; lines are as the job for archives"
                + " writes them (src/docs/archives.md), articles are read without --reports");
        check(HASH.matcher(hash).matches(), "no \"contentHash\" as `ingest` makes them");
        check(article.path("reports").isArray(), "no array \"reports\"");
        List<ReportedEvent> reports = new ArrayList<>();
        for (JsonNode feature : article.path("reports")) {
            reports.add(report(feature, id));
        }
        check(reports.stream().allMatch(report -> report.told().storyId().equals(id) && report.corrected() == null),
                "a report of another story, or that was corrected by hand, which a home works out itself");
        int mentions = article.path("mentions").asInt(reports.size());
        return new ReportLine(id, hash, published(article), new ArticleReports(true, mentions,
                article.path("placed").asInt(mentions), reports, reports, signature(article.path("signature"))));
    }

    private static LocalDate published(JsonNode article) {
        try {
            return LocalDate.parse(article.path("published").asString(""));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no \"published\" as YYYY-MM-DD", e);
        }
    }

    private static TextSignature signature(JsonNode signature) {
        try {
            return signature.isMissingNode() || signature.isNull() ? null : TextSignature.parse(signature.asString(""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"signature\" is none", e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException | StackOverflowError e) {
            throw new IllegalArgumentException("not a JSON object a line", e);
        }
    }

    private ReportedEvent report(JsonNode feature, String articleId) {
        String id = feature.path("id").asString("");
        check(REPORT_ID.matcher(id).matches(), "a report's \"id\" has not 20 hexadecimal digits");
        String placeId = feature.path("properties").path("placeId").asString("");
        Integer place = numbers.get(placeId);
        check(place != null, "report " + id + ": the gazetteer has no place \"" + placeId + "\"");
        ReportedEvent report = report(feature, places.get(place), id);
        check(report.told().articleId().equals(articleId), "report " + id + " is of another article");
        String other = difference(feature, JSON.readTree(ReportJson.flat(report)));
        check(other == null, "report " + id + ": \"" + other + "\" is not as this program and its gazetteer write it");
        return report;
    }

    private static ReportedEvent report(JsonNode feature, Place place, String id) {
        try {
            byte[] bytes = JSON.writeValueAsBytes(feature);
            return ReportJsonReader.read(bytes, 0, bytes.length, ArticleReader.where(place));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException | JacksonException e) {
            throw new IllegalArgumentException("report " + id + ": not a report ("
                    + Objects.requireNonNullElse(e.getMessage(), "a property is missing") + ")", e);
        }
    }

    /** The name of a member that differs; null where none does. */
    private static String difference(JsonNode given, JsonNode right) {
        for (String name : right.propertyNames()) {
            JsonNode one = given.path(name);
            if (name.equals("properties") && one.isObject()) {
                String other = difference(one, right.path(name));
                if (other != null) {
                    return other;
                }
            } else if (!right.path(name).equals(ReportLineReader::compare, one)) {
                return name;
            }
        }
        return given.propertyStream().map(Map.Entry::getKey).filter(name -> !right.has(name)).findFirst().orElse(null);
    }

    /** Numbers by value, as other programs write 5.0 as 5. */
    private static int compare(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber() ? Double.compare(one.doubleValue(), other.doubleValue())
                : one.equals(other) ? 0 : 1;
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
