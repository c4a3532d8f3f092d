/** Toponym recognition, first half: the names of the gazetteer that a text holds, and what is known of each alone. */
package dateline.geoparse.recognise;
