/** Article to mentions to places to reports to store, in one readable file. */
package dateline.ingest;
