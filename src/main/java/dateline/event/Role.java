package dateline.event;

/** Whether the text puts the event at the place, or only speaks of the place. */
public enum Role {
    /** The text puts the event there ("прибыл в Каракас"). */
    SCENE,
    /** The name stands for an actor or is only spoken of ("Москва утвердила договор с Каракасом"). */
    MENTIONED
}
