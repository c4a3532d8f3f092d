package dateline.web.api;

import dateline.web.http.Link;

/** On what terms the data may be used, and how it is to be named. */
final class Licence {
    static final String HREF = "https://creativecommons.org/licenses/by/4.0/";
    static final Link LINK = new Link(HREF, "license", "text/html",
            "Names and points of places: GeoNames, CC BY 4.0; quotes belong to the publishers that each report names");
    static final String ATTRIBUTION = "Reported by the sources named, read by Dateline. Names and points of places: GeoNames"
            + " (https://www.geonames.org/), CC BY 4.0.";

    private Licence() {}

    /** @param address of the collection */
    static String citation(String title, String address, String version) {
        return "Dateline: " + title + ". Version " + version + " of the data at " + address
                + ". Reported, not verified; name the publisher of each report too.";
    }
}
