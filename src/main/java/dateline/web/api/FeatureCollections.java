package dateline.web.api;

import dateline.web.http.NotThere;
import java.util.List;

/** The collections that there are, in the order they are shown. */
public record FeatureCollections(List<FeatureCollection> all) {
    /** @throws NotThere that names those that there are */
    FeatureCollection get(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(() -> new NotThere(
                "no collection \"" + id + "\"; there are " + String.join(" and ", all.stream().map(FeatureCollection::id).toList())));
    }
}
