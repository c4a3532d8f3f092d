package dateline.store.lucene;

import dateline.event.Where;
import dateline.store.Remembered;

/** Places that were put before, by id. For any number of threads. */
final class KnownPlaces {
    private final Remembered<String, PlaceValues> byId = new Remembered<>(20_000);

    PlaceValues of(Where where) {
        PlaceValues known = byId.get(where.placeId());
        if (known == null || !known.isOf(where)) {
            known = PlaceValues.of(where);
            byId.put(where.placeId(), known);
        }
        return known;
    }
}
