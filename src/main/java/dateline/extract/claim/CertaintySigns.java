package dateline.extract.claim;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.When;
import dateline.extract.sentence.Governor;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Tense;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What speaks for how surely something is told at a name. */
final class CertaintySigns {
    private static final TagSet TAGS = TagSet.of(Tag.HEDGE, Tag.FUTURE, Tag.PLAN, Tag.PROSPECT, Tag.DENY, Tag.NOT, Tag.CANCEL, Tag.GOESON,
            Tag.PER, Tag.TELLS, Tag.PRIOR, Tag.ONWARD, Tag.SAY, Tag.ACT, Tag.STATIVE, Tag.PASSIVE, Tag.HAPPENS, Tag.EVENT,
            Tag.NEXT, Tag.LAST, Tag.WEEKDAY, Tag.MONTH, Tag.AGO, Tag.SINCE, Tag.UNTIL);

    private static final TagSet BESIDE = TagSet.of(Tag.FUTURE, Tag.PLAN, Tag.HEDGE, Tag.DENY, Tag.PER, Tag.CANCEL);
    private static final String[] BEFORE = {"1 before", "2 before", "3 before"};
    private static final String[] AFTER = {"1 after", "2 after", "3 after"};
    private static final String[] TIMES = timesInWords();
    private static final String[][] KIND_TIMES = withTimes((Object[]) Category.values());
    private static final String[][] GOVERNOR_TIMES = withTimes((Object[]) Governor.Kind.values());
    private static final String[][] IS_TIMES = withTimes(false, true);
    private static final int WIDE = 6; // sentences before
    private static final double UNLIKELY = -1.5;
    private static final double SURE = 1.5;

    private final Told told;
    private final SentenceReading reading;
    private final Words words;
    private final int first;
    private final int last;
    private final SignListener listener;

    private CertaintySigns(Told told, SignListener listener) {
        this.told = told;
        this.reading = told.reading();
        this.words = reading.words();
        this.first = told.name().first();
        this.last = told.name().last();
        this.listener = listener;
    }

    /**
     * @param source the likeliest source, or null
     * @param sum the weight of its signs
     */
    static void tell(Told told, Certainty byRule, Candidate source, double sum, SignListener listener) {
        var signs = new CertaintySigns(told, listener);
        signs.add("always", "yes");
        signs.add("rule", byRule.name());
        signs.source(source, sum);
        signs.words();
        signs.around();
        signs.window();
        signs.standing();
        signs.dating();
        signs.kind();
    }

    private void add(String kind, String value) {
        listener.add(kind, value, null);
    }

    private void source(Candidate source, double sum) {
        if (source == null || sum < UNLIKELY) {
            add("source", "none");
            return;
        }
        add("source", sum > 0 ? "told" : "maybe");
        add(sum > 0 ? "source told" : "source maybe", source.where());
        if (sum > SURE) {
            add("source", "sure");
        }
    }

    private void words() {
        int[] predicate = reading.predicate(first, last);
        int start = reading.clauses().start(first);
        int end = reading.clauses().end(first);
        for (int i = 0; i < words.size; i++) {
            if (i < first || i > last) {
                boolean clause = i >= start && i < end;
                tags(i >= predicate[0] && i < predicate[1] ? "predicate" : clause ? "clause" : i < start ? "before" : "after", i);
                word(i, clause);
            }
        }
        verb(start, end, -1);
        verb(start, end, 1);
    }

    private void word(int i, boolean clause) {
        if (words.letters(i)) {
            String stem = words.stem(i);
            add("sentence has", stem);
            if (clause) {
                add("clause has", stem);
                add(i < first ? "clause has before" : "clause has after", stem);
            }
        }
    }

    private void tags(String scope, int i) {
        tags(scope, words.tags(i), TAGS);
        Tense tense = reading.tense(i);
        if (tense != null) {
            add(scope, tense.name());
        }
    }

    private void tags(String scope, TagSet tags, TagSet of) {
        if (tags.hasAny(of)) { // few have
            tags.in(of).each(tag -> add(scope, tag.name()));
        }
    }

    /** The nearest verb of the clause on one side. */
    private void verb(int start, int end, int step) {
        for (int i = step < 0 ? first - 1 : last + 1; i >= start && i < end; i += step) {
            Tense tense = reading.tense(i);
            if (tense != null || reading.clauses().verb(i) && !reading.names(i)) {
                add(step < 0 ? "verb before" : "verb after", tense == null ? "other" : tense.name());
                add("verb", words.stem(i));
                return;
            }
        }
        add(step < 0 ? "verb before" : "verb after", "none");
    }

    private void around() {
        int speaking = 0;
        int ahead = 0;
        for (int offset = -WIDE; offset <= 1; offset++) {
            Voices voices = told.near().apply(offset);
            speaking += voices != null && !voices.speakers().isEmpty() ? 1 : 0;
            ahead += voices != null && voices.ahead() ? 1 : 0;
        }
        add("speaking around", String.valueOf(Math.min(4, speaking)));
        add("ahead around", String.valueOf(Math.min(3, ahead)));
        Voices title = told.near().apply(-reading.index());
        if (reading.index() > 0 && title != null) {
            add("title ahead", title.ahead() ? "yes" : "no");
        }
        beside(-1, "sentence before");
        beside(1, "sentence after");
        add("speakers", String.valueOf(Math.min(3, told.near().apply(0).speakers().size())));
    }

    private void beside(int offset, String scope) {
        Voices voices = told.near().apply(offset);
        add(scope, voices == null ? "none" : String.valueOf(Math.min(2, voices.speakers().size())));
        for (int i = 0; voices != null && i < voices.reading().words().size; i++) {
            Words other = voices.reading().words();
            tags(scope, other.tags(i), BESIDE);
            if (i < 2 && other.letters(i)) {
                add(offset < 0 ? i == 0 ? "before begins" : "before goes on" : i == 0 ? "after begins" : "after goes on",
                        other.stem(i));
            }
        }
    }

    /** What kind of news it is, with the times that its verbs tell of: a forecast's sentences have none. */
    private void kind() {
        Category kind = told.category();
        int times = times();
        add("kind", kind.name());
        add("times", TIMES[times]);
        add("kind and times", KIND_TIMES[kind.ordinal()][times]);
        add("governor and times", GOVERNOR_TIMES[reading.governor(told.name()).kind().ordinal()][times]);
        add("quoted and times", IS_TIMES[told.quoted() ? 1 : 0][times]);
        add("title and times", IS_TIMES[reading.headline() ? 1 : 0][times]);
    }

    /** A bit for each time that verbs of the predicate tell of. */
    private int times() {
        int[] predicate = reading.predicate(first, last);
        int times = 0;
        for (int i = predicate[0]; i < predicate[1]; i++) {
            Tense tense = i >= first && i <= last ? null : reading.tense(i);
            times |= tense == null || tense.ordinal() > Tense.FUTURE.ordinal() ? 0 : 1 << tense.ordinal();
        }
        return times;
    }

    /** The names of all sets of times, by their bits. */
    private static String[] timesInWords() {
        Tense[] tenses = Tense.values();
        return IntStream.range(0, 2 << Tense.FUTURE.ordinal()).mapToObj(bits -> bits == 0 ? "none"
                : Stream.of(tenses).filter(tense -> (bits >>> tense.ordinal() & 1) != 0).map(Tense::name)
                        .collect(Collectors.joining(" "))).toArray(String[]::new);
    }

    private static String[][] withTimes(Object... of) {
        return Stream.of(of).map(one -> Stream.of(TIMES).map(times -> one + " " + times).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    private void window() {
        for (int d = 0; d < BEFORE.length; d++) {
            if (first - d > 0) {
                add(BEFORE[d], words.form(first - d - 1));
            }
            if (last + d + 1 < words.size) {
                add(AFTER[d], words.form(last + d + 1));
            }
        }
        add("first word", words.form(0));
        if (words.size > 1) {
            add("second word", words.form(1));
        }
    }

    private void standing() {
        add("governor", reading.governor(told.name()).kind().name());
        add("level", told.name().mention().place().level().name());
        add("headline", reading.headline() ? "yes" : "no");
        add("sentence", reading.index() == 0 ? "first" : reading.index() < 4 ? "lead" : "body");
        add("in quotation", told.quoted() ? "yes" : "no");
        add("ends", words.form(words.size - 1));
    }

    private void dating() {
        When when = told.when();
        boolean known = when != null && told.published() != null;
        add("date", !known ? "unknown" : !when.stated() ? "none" : when.start().isAfter(told.published()) ? "ahead"
                : when.end().isBefore(told.published()) ? "past" : "now");
        add("dates", String.valueOf(Math.min(3, reading.dates().size())));
    }
}
