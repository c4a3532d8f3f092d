/** What was reported, where, when, by whom and how surely: the noun both halves share. */
package dateline.event;
