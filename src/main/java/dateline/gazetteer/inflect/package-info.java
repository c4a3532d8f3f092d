/**
 * Case forms of Russian and Ukrainian place names, by paradigm, from the nominative; their adjectives; other spellings.
 *
 * <p>What is known of the languages stands in tables under {@code resources/gazetteer/inflect}: paradigms, irregular
 * words, common adjectives, and the words that decide which part of a phrase is declined.
 */
package dateline.gazetteer.inflect;
