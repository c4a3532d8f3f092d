package dateline.event;

/** How surely the source says it: the source's hedging, kept. */
public enum Certainty {
    /** Told as a fact. */
    STATED,
    /** A named source says so. */
    ATTRIBUTED,
    /** The text itself says that it is not confirmed. */
    UNCONFIRMED,
    /** Said of the future: plans, intentions, forecasts. */
    PLANNED,
    /** Reported as denied. */
    DENIED
}
