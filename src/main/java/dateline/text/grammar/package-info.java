/** What the forms of words tell, a class a language. */
package dateline.text.grammar;
