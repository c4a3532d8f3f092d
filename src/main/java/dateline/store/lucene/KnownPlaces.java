package dateline.store.lucene;

import dateline.event.Where;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Places that were put before. For any number of threads. */
final class KnownPlaces {
    private static final int REMEMBERED = 20_000;

    private final Map<String, PlaceValues> byId = new ConcurrentHashMap<>();

    PlaceValues of(Where where) {
        PlaceValues known = byId.get(where.placeId());
        return known != null && known.isOf(where) ? known : remember(PlaceValues.of(where));
    }

    private PlaceValues remember(PlaceValues place) {
        if (byId.size() >= REMEMBERED) {
            byId.clear();
        }
        byId.put(place.where().placeId(), place);
        return place;
    }
}
