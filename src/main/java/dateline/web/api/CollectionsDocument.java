package dateline.web.api;

import dateline.store.Crs;
import dateline.web.http.Answer;
import dateline.web.http.Link;
import dateline.web.http.Linked;
import java.util.List;

/** The collections as OGC API lists them. */
record CollectionsDocument(List<Link> links, List<String> crs, List<CollectionDocument> collections) implements Linked {
    static CollectionsDocument of(Answer answer, List<CollectionDocument> collections) {
        List<Link> links = answer.links().selfAndAlternate(answer.format(), "application/json");
        links.add(Licence.LINK);
        return new CollectionsDocument(links, Crs.NAMED, collections);
    }
}
