/** CQL2 (OGC 21-065), text and JSON, read into a GeoTools filter that says what may be asked and how. */
package dateline.store.cql;
