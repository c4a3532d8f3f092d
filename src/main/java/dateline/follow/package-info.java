/** Asks feeds politely and hands what is new to ingest. */
package dateline.follow;
