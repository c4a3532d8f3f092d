/** Toponym recognition, second half: what speaks for and against each name being a place here, weighed. */
package dateline.geoparse.sign;
