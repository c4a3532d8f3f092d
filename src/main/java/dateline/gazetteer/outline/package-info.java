/** Draws what the map lies on: outlines of regions, lakes and rivers, and the towns whose names are written. */
package dateline.gazetteer.outline;
