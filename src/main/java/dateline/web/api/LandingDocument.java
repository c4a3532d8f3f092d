package dateline.web.api;

import dateline.web.http.Answer;
import dateline.web.http.Link;
import dateline.web.http.Linked;
import dateline.web.http.Links;
import java.util.List;

/** The way into the API. */
record LandingDocument(String title, String description, List<Link> links) implements Linked {
    static LandingDocument of(Answer answer) {
        Links to = answer.links();
        List<Link> links = to.selfAndAlternate(answer.format(), "application/json");
        links.add(new Link(to.to("openapi") + "?f=json", "service-desc", OpenApi.TYPE, "The API's definition"));
        links.add(new Link(to.to("openapi") + "?f=html", "service-doc", "text/html", "The API's documentation"));
        links.add(new Link(to.to("conformance"), "conformance", "application/json", "What the API conforms to"));
        links.add(new Link(to.to("collections"), "data", "application/json", "The collections"));
        return new LandingDocument("Dateline: reported events",
                "What public news articles report, where and when: reported, not verified. Each feature leads back to"
                        + " the sentence it came from. Place names and points: GeoNames (CC BY 4.0).", links);
    }
}
