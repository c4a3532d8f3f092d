/** Writes reports as GeoJSON. */
package dateline.export;
