package dateline.extract.role;

import dateline.text.lexicon.Tag;

/** Where the name stands in its sentence and article. */
final class PositionSigns extends SignSet {
    private static final int LONG = 35;

    PositionSigns(SignSet signs) {
        super(signs);
    }

    void collect() {
        standing();
    }

    private void standing() {
        add(reading.headline(), reading.index() == 0 ? Sign.HEADLINE : Sign.CAPTION);
        add(!reading.headline() && reading.index() > 2, Sign.BODY_TEXT);
        add(governor.at() <= 0, Sign.BEGINS);
        add(words.reads(name.first() - 1, "("), Sign.BRACKETS);
        add(words.reads(name.first() - 1, ","), Sign.AFTER_COMMA);
        add(reading.firstPlace(name), Sign.FIRST_NAME);
        add(reading.placed(name, start, end), Sign.RIVALLED);
        add(governor.at() - 1 > start && words.capital(governor.at() - 1)
                && !words.is(governor.at() - 1, Tag.BODY, Tag.POST) && !reading.names(governor.at() - 1),
                Sign.NAME_BEFORE);
        add(words.capital(name.last() + 1), Sign.NAME_AFTER);
        add(words.size > LONG, Sign.LONG_SENTENCE);
        add(reading.quoted(name), Sign.QUOTED);
        add(reading.dateline(name), Sign.DATELINE);
        add(country(), Sign.COUNTRY);
    }
}
