/** Case forms of Russian and Ukrainian place names, by paradigm, from the nominative. */
package dateline.gazetteer.inflect;
