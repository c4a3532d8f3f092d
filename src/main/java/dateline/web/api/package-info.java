/** The OGC API: reports and places as collections, counts, tiles, and the documents that describe them. */
package dateline.web.api;
