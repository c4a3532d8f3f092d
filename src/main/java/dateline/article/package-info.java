/** Articles read from files and feeds, as plain text with where each came from. */
package dateline.article;
