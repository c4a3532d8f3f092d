/** Reads out of a sentence what is reported there: role, date, certainty, category, who says so. */
package dateline.extract;
