package dateline.store.opensearch;

import dateline.event.ReportJsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Quotes, which the index knows only as words: each is read.
 *
 * @param query the reports whose quotes are meant
 */
record Quotes(Search search, Map<String, Object> query) {
    Map<String, Object> where(Predicate<String> test) throws IOException {
        List<String> ids = new ArrayList<>();
        Walk walk = new Walk(search, query, List.of(Map.of(ReportSource.ID, "asc")), null);
        for (List<FoundHit> hits = walk.next(Integer.MAX_VALUE); !hits.isEmpty(); hits = walk.next(Integer.MAX_VALUE)) {
            for (FoundHit hit : hits) {
                if (test.test(ReportJsonReader.quote(hit.feature()))) {
                    ids.add(hit.id());
                }
            }
            if (ids.size() > CqlQuery.MOST_TERMS) {
                throw search.deadline().tooDear();
            }
        }
        return ids.isEmpty() ? Dsl.NONE : Dsl.terms(ReportSource.ID, ids);
    }
}
