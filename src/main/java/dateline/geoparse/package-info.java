/** Finds place names in text and picks one place for each, with reasons: recognise, sign, resolve. */
package dateline.geoparse;
