/** The words of quotes and titles in four languages, as every store indexes them and is asked for them. */
package dateline.store.words;
