/**
 * Reports kept in OpenSearch 2.19: what the index in a home does, asked over HTTP. src/docs/opensearch.md tells what it
 * promises.
 */
package dateline.store.opensearch;
