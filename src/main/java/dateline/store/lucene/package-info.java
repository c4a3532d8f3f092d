/** The store that lies in a home: documents, queries, orders and counts of an embedded Lucene index. */
package dateline.store.lucene;
