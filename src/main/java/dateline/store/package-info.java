/**
 * Keeps reports: what is asked of a store and what it answers, by box, period, words and id. The stores themselves are in
 * {@code lucene} (in a home) and, in a module of its own, {@code opensearch}.
 */
package dateline.store;
