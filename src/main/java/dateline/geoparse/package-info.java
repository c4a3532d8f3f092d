/** Finds place names in text and picks one place for each, with reasons. */
package dateline.geoparse;
