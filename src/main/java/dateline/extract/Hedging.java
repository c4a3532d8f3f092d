package dateline.extract;

import dateline.event.Certainty;

/** How surely it is said, and by whom. */
record Hedging(Certainty certainty, String attribution) {
    static Hedging of(Reading reading, Name name, Reading before) {
        return new Hedging(Certainty.STATED, null);
    }
}
