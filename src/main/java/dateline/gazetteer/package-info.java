/** The places we know, and every form of their names. */
package dateline.gazetteer;
