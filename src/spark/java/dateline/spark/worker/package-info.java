/** Dateline's side of the job for archives; loaded apart, with Dateline's own libraries. */
package dateline.spark.worker;
