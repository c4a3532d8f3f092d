/** Reads archives on Apache Spark: files to articles, the same article once, articles to reports, to lines and GeoParquet. */
package dateline.spark;
