package dateline.extract.claim;

import dateline.extract.sentence.Words;
import dateline.text.grammar.Grammar;
import dateline.text.grammar.Slavic;
import dateline.text.lexicon.Tag;

/** What a word's form tells of time, as far as its ending tells. */
record Tenses(Grammar grammar) {
    /** One word; null for a word that tells nothing. */
    String of(Words words, int i) {
        if (!words.letters(i) || words.capital(i) && i > 0) {
            return null;
        }
        if (words.is(i, Tag.FUTURE)) {
            return "future";
        }
        return grammar instanceof Slavic slavic ? slavic(slavic, words.form(i))
                : grammar.mayOmitThat() ? english(words, i) : spanish(words, i);
    }

    private static String slavic(Slavic slavic, String form) {
        return slavic.isPast(form) ? "past" : slavic.isInfinitive(form) ? "infinitive" : Slavic.isPresent(form) ? "present"
                : slavic.isDone(form) ? "done" : null;
    }

    private static String english(Words words, int i) {
        String form = words.form(i);
        return form.length() > 4 && form.endsWith("ed") ? "past" : words.reads(i - 1, "to") ? "infinitive"
                : form.length() > 5 && form.endsWith("ing") ? "gerund" : null;
    }

    private static String spanish(Words words, int i) {
        String form = words.form(i);
        if (form.length() < 4) {
            return null;
        }
        String written = words.written(i);
        if (written.endsWith("ó") || form.endsWith("aron") || form.endsWith("ieron")) {
            return "past";
        }
        if (form.endsWith("aba") || form.endsWith("aban")) {
            return "imperfect";
        }
        if (written.endsWith("ría") || written.endsWith("rían")) {
            return "conditional";
        }
        return form.length() > 4 && (form.endsWith("ar") || form.endsWith("er") || form.endsWith("ir")) ? "infinitive" : null;
    }
}
