package dateline.extract.claim;

import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.List;

/** What speaks for and against one who says something being who says what is told at a name. */
final class SourceSigns {
    private static final int FAR = 3; // sentences before, and more
    private static final int MANY = 6;
    private static final String[] WHERE = {"-3", "-2", "-1", "0", "1"};
    private static final String[] WHERE_PER = {"-3per", "-2per", "-1per", "0per", "1per"};
    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6"};
    private static final String[] ORDER = {"PER after", "BEFORE after", "AFTER after", "APPOSED after", "UNNAMED after",
            "LABEL after"};
    private static final List<Tag> NOUNS = List.of(Tag.BODY, Tag.POST, Tag.PERSON, Tag.CLUB, Tag.KIND, Tag.EVENT);

    private final Told told;
    private final SourceScene scene;
    private final Candidate candidate;
    private final SentenceReading voice;
    private final Words words;
    private final Speaker speaker;
    private final int name;
    private final String where;
    private final SignListener listener;

    private SourceSigns(SourceScene scene, Candidate candidate, SignListener listener) {
        this.told = scene.told();
        this.scene = scene;
        this.candidate = candidate;
        this.voice = candidate.voices().reading();
        this.words = voice.words();
        this.speaker = candidate.speaker();
        this.name = told.name().first();
        this.where = (speaker.side() == Speaker.Side.PER ? WHERE_PER : WHERE)[Math.max(-FAR, candidate.offset()) + FAR];
        this.listener = listener;
    }

    static void tell(SourceScene scene, Candidate candidate, SignListener listener) {
        var signs = new SourceSigns(scene, candidate, listener);
        signs.place();
        signs.marker();
        signs.name();
        signs.quotes();
        signs.scene();
    }

    private void add(String kind, String value) {
        listener.add(kind, value, null);
        listener.add(kind, value, where);
    }

    private void add(String kind, boolean is) {
        add(kind, is ? "yes" : "no");
    }

    private void add(String kind, int number) {
        add(kind, NUMBERS[number]);
    }

    private void place() {
        add("always", "yes");
        add("side", speaker.side().name());
        add("rank", Math.min(candidate.rank(), MANY));
        add("speakers", Math.min(candidate.voices().speakers().size(), MANY));
        add("same paragraph", voice.paragraph() == told.reading().paragraph());
        if (candidate.offset() == 0) {
            sameSentence();
        }
    }

    private void sameSentence() {
        int marker = speaker.marker();
        boolean before = marker < name;
        boolean own = marker >= voice.clauses().start(name) && marker < voice.clauses().end(name);
        int clauses = 0;
        for (int i = Math.min(name, marker) + 1; i < Math.max(name, marker); i++) {
            clauses += voice.clauses().start(i) == i ? 1 : 0;
        }
        add(before ? "own clause, before" : "own clause, after", own);
        add(before ? "words before" : "words after", bucket(Math.abs(marker - name)));
        add(before ? "clauses before" : "clauses after", Math.min(clauses, MANY));
        add("side and order", before ? speaker.side().name() : ORDER[speaker.side().ordinal()]);
        add("name inside", speaker.first() <= name && name < speaker.end());
    }

    private static int bucket(int away) {
        return away < 4 ? 1 : away < 8 ? 2 : away < 14 ? 3 : away < 22 ? 4 : 5;
    }

    private void marker() {
        int at = speaker.marker();
        int past = at;
        while (words.is(past, Speakers.MARKS)) {
            past++;
        }
        int end = speaker.side() == Speaker.Side.BEFORE ? past : Math.max(past, speaker.end());
        int first = Math.min(at, speaker.first());
        add("marker", words.form(at));
        add("denies", words.is(at, Tag.DENY));
        add("marker ends", words.form(past - 1));
        add("that follows", words.is(past, Tag.THAT) || words.is(past + 1, Tag.THAT)
                || words.reads(past, ",") && words.is(past + 1, Tag.THAT));
        add("then", mark(end));
        add("first", mark(first - 1));
        if (words.letters(first - 1)) {
            add("led by", words.form(first - 1)); // "after [the minister] said"
        }
        add("opens", first <= 1);
        add("ends", end + 2 >= words.size);
        for (int i = 0; i < Math.min(2, words.size); i++) {
            add(i == 0 ? "first word" : "second word", words.form(i));
        }
        add("not", words.is(at - 1, Tag.NOT));
    }

    private String mark(int i) {
        if (i < 0 || i >= words.size) {
            return i < 0 ? "begin" : "end";
        }
        return words.letters(i) ? words.is(i, Tag.IN) ? "in" : words.is(i, Tag.LINK) ? "link" : "word"
                : Character.isDigit(words.form(i).charAt(0)) ? "0" : words.form(i);
    }

    private void name() {
        boolean capital = false;
        boolean lower = false;
        for (int i = speaker.first(); i < speaker.end(); i++) {
            capital |= words.capital(i) && (i > 0 || speaker.end() - speaker.first() == 1);
            lower |= words.letters(i) && !words.capital(i);
            for (Tag tag : NOUNS) {
                if (words.is(i, tag)) {
                    add("has", tag.name());
                }
            }
            if (words.letters(i)) {
                listener.add("noun", words.stem(i), null);
            }
        }
        add("meant", !candidate.name().equals(speaker.name()));
        add("capitals", capital ? lower ? "some" : "all" : "none");
        add("long", Math.min(5, speaker.end() - speaker.first()));
    }

    private void quotes() {
        add("name in quotation", told.quoted());
        add("name in quotation of the sentence", scene.quoted());
        add("one unnamed speaks", scene.unnamed());
        add("quotation marks", candidate.voices().quotes());
        add("opens with a quotation", scene.opensQuoted());
    }

    private void scene() {
        add("ahead", scene.ahead());
        add("hedged", scene.hedged());
        add("governor", scene.governor());
        add("headline", told.reading().headline());
        add("top", told.reading().index() < 2);
        boolean between = false;
        for (int i = candidate.offset() + 1; i <= 0; i++) {
            Voices other = told.near().apply(i);
            between |= other != null && !other.speakers().isEmpty();
        }
        add("another speaks between", between);
    }
}
