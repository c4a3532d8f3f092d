/** What operators ask of a running server: health and metrics. */
package dateline.web.operators;
