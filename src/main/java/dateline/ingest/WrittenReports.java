package dateline.ingest;

import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Places;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads reports back from features that this program itself has written ({@link ArticleLine#feature}), and trusts them. What
 * comes from elsewhere is for {@link ReportLines}, which writes each again and compares.
 */
public final class WrittenReports {
    private final Places places;
    private final Map<String, Integer> numbers;

    /** @param gazetteer that the reports were read with */
    public WrittenReports(Gazetteer gazetteer) {
        places = gazetteer.places();
        numbers = places.numbers();
    }

    public ReportedEvent report(String placeId, String feature) {
        byte[] bytes = feature.getBytes(StandardCharsets.UTF_8);
        return ReportJsonReader.read(bytes, 0, bytes.length, ArticleReader.where(places.get(numbers.get(placeId))));
    }
}
