/** Keeps reports; answers by box, period and id. */
package dateline.store;
