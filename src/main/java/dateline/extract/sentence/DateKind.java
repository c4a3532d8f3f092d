package dateline.extract.sentence;

import dateline.text.lexicon.Tag;

/** By which words a date is told. */
public enum DateKind {
    /** "today", "сегодня". */
    TODAY,
    /** "yesterday", "завтра". */
    DAY,
    /** "накануне": the day before what was told. */
    EVE,
    WEEKDAY,
    /** "5 May", with its year or without. */
    CALENDAR,
    MONTH, YEAR, SEASON,
    /** "last week", "прошлого года". */
    LAST,
    THIS, NEXT,
    /** "three days ago", "two days later", "in two weeks". */
    COUNTED;

    /** Of a date in a sentence. */
    public static DateKind of(Words words, StatedDate date) {
        int at = date.first();
        if (words.is(at, Tag.DAY)) {
            return words.value(at) == 0 ? TODAY : DAY;
        }
        if (words.is(at, Tag.EVE)) {
            return EVE;
        }
        for (int i = at; i <= date.last(); i++) {
            if (words.is(i, Tag.MONTH)) {
                return digits(words, at, date.last()) ? CALENDAR : MONTH;
            }
        }
        return words.is(at, Tag.WEEKDAY) || words.is(date.last(), Tag.WEEKDAY) ? WEEKDAY
                : words.is(at, Tag.SEASON) ? SEASON : ofCounted(words, date);
    }

    private static DateKind ofCounted(Words words, StatedDate date) {
        int at = date.first();
        if (words.is(date.last(), Tag.AGO) || words.is(at, Tag.HACE)) {
            return COUNTED;
        }
        if (words.is(at, Tag.LAST) || words.is(date.last(), Tag.LAST)) {
            return LAST;
        }
        if (words.is(at, Tag.THIS)) {
            return THIS;
        }
        if (words.is(at, Tag.NEXT) || words.is(date.last(), Tag.NEXT)) {
            return NEXT;
        }
        boolean digit = Character.isDigit(words.form(at).charAt(0));
        return digit && words.form(at).length() >= 4 ? YEAR : COUNTED;
    }

    private static boolean digits(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (Character.isDigit(words.form(i).charAt(0)) && words.form(i).length() < 4
                    || words.is(i, Tag.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
