package dateline.ingest;

import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Places;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads reports back from features that this program itself has written ({@link ArticleLine#feature}), and trusts them. What
 * comes from elsewhere is for {@link ReportLines}, which writes each again and compares.
 */
public final class WrittenReports {
    private final Places places;
    private final Map<String, Integer> numbers;
    private final Map<String, Where> met = new ConcurrentHashMap<>();

    /** @param gazetteer that the reports were read with */
    public WrittenReports(Gazetteer gazetteer) {
        places = gazetteer.places();
        numbers = places.numbers();
    }

    public ReportedEvent report(String placeId, byte[] feature) {
        return ReportJsonReader.read(feature, 0, feature.length,
                met.computeIfAbsent(placeId, id -> ArticleReader.where(places.get(numbers.get(id)))));
    }
}
