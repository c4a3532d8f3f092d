package dateline.store.opensearch;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of places by their keys, each asked for once: a key always has the same facts. For use by any number of threads.
 */
final class KnownPlaces {
    /** @param text as {@link PlaceFacts#text} tells it */
    private record Known(String text, PlaceFacts facts) {}

    private final Ledger ledger;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    KnownPlaces(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Asks for what is not known yet. */
    void learn(Collection<String> keys, Duration time) throws IOException {
        List<String> unknown = keys.stream().filter(key -> !known.containsKey(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            ledger.places(unknown, time).forEach((key, text) -> known.put(key, new Known(text, PlaceFacts.of(text))));
        }
    }

    /** @param key one that was learnt */
    PlaceFacts facts(String key) {
        return known.get(key).facts;
    }

    String text(String key) {
        return known.get(key).text;
    }

    Where where(String key) {
        return PlaceFacts.where(known.get(key).text);
    }
}
