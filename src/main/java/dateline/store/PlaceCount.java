package dateline.store;

import dateline.event.Where;

/** A place and how many reports stand at it. */
public record PlaceCount(Where where, int count) {}
