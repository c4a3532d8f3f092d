/** What a text is before anyone looks for places: its language, tokens and sentences. */
package dateline.text;
