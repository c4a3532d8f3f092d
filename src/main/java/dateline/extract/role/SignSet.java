package dateline.extract.role;

import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.gazetteer.Level;
import dateline.text.lexicon.Tag;
import java.util.EnumSet;
import java.util.Set;

/** The signs found so far of one name in its sentence, and what all who look for signs ask of. */
class SignSet {
    final SentenceReading reading;
    final Words words;
    final Name name;
    final Governor governor;
    /** Where the name's clause begins. */
    final int start;
    /** One past where it ends. */
    final int end;
    final Set<Sign> found;

    SignSet(SentenceReading reading, Name name) {
        this.reading = reading;
        this.words = reading.words();
        this.name = name;
        this.governor = reading.governor(name);
        this.start = reading.clauses().start(name.first());
        this.end = reading.clauses().end(name.first());
        this.found = EnumSet.of(Sign.ALWAYS);
    }

    /** Another look at the same name; what it finds is added. */
    SignSet(SignSet other) {
        reading = other.reading;
        words = other.words;
        name = other.name;
        governor = other.governor;
        start = other.start;
        end = other.end;
        found = other.found;
    }

    final void add(boolean present, Sign sign) {
        if (present) {
            found.add(sign);
        }
    }

    final boolean any(Sign... signs) {
        for (Sign sign : signs) {
            if (found.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    final boolean country() {
        Level level = name.mention().place().level();
        return level == Level.COUNTRY || level == Level.REGION;
    }

    /** Whether a word of the clause has the tag. */
    final boolean told(Tag tag) {
        for (int i = start; i < end; i++) {
            if (words.is(i, tag)) {
                return true;
            }
        }
        return false;
    }
}
