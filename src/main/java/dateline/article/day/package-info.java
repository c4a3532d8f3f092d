/** The day on which something was published, out of the many ways in which pages and feeds write it. */
package dateline.article.day;
