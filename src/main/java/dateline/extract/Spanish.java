package dateline.extract;

/** What endings tell in Spanish where no dictionary is asked. */
final class Spanish {
    private Spanish() {}

    /** A verb in the future tense ("tardarán", "llegará"). */
    static boolean future(Words words, int i) {
        int end = words.end(i);
        return words.form(i).length() > 4 && !words.capital(i) && (words.text.startsWith("rá", end - 2)
                || words.text.startsWith("rán", end - 3));
    }

    /** A verb in a past or future tense, as far as its ending tells ("obligó", "habían", "reunirán"). */
    static boolean verb(Words words, int i) {
        String form = words.form(i);
        if (words.is(i - 1, Tag.HAVE) && (form.endsWith("ado") || form.endsWith("ido"))) {
            return true;
        }
        char last = words.text.charAt(words.end(i) - 1);
        return form.length() > 3 && (last == 'ó' || form.endsWith("aron") || form.endsWith("ieron")
                || form.endsWith("aban") || form.endsWith("rán")
                || last == 'n' && words.text.charAt(words.end(i) - 2) == 'á' && form.endsWith("ran")
                || last == 'á' && form.endsWith("ra"));
    }
}
