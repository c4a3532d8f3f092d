/** What is known of the words of a language: one list each, read by one trie. */
package dateline.text.lexicon;
