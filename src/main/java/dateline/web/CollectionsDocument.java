package dateline.web;

import java.util.List;

/** The collections as OGC API lists them. */
record CollectionsDocument(List<Link> links, List<CollectionDocument> collections) implements Linked {}
