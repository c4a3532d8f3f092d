package dateline.event;

/** What kind of news a report is, in neutral news words; {@code data/README.md} defines each with examples. */
public enum Category {
    VISIT, MEETING, AGREEMENT, STATEMENT, REQUEST, ELECTION, OPENING, PROTEST, ACCIDENT, DISASTER, CONFLICT, CRIME,
    HEALTH, SPORT, CULTURE, ECONOMY, WEATHER, POLITICS, SCIENCE, OTHER
}
