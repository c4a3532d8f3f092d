/** What is told of the event at a place: when, of what kind, how surely, by whom. */
package dateline.extract.claim;
