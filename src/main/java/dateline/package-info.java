/** Public news articles in, a read-only map of reported events out. */
package dateline;
