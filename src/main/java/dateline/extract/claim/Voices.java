package dateline.extract.claim;

import dateline.extract.sentence.SentenceReading;
import java.util.List;

/** A sentence and those who are told to say something in it. */
public record Voices(SentenceReading reading, List<Speaker> speakers) {
    public static Voices of(SentenceReading reading) {
        return new Voices(reading, new Speakers(reading).all());
    }
}
