package dateline.gazetteer.inflect;

/**
 * A form of a name and the cases it may stand in.
 *
 * @param cases bits of {@link dateline.text.grammar.GrammaticalCase#bit}
 */
public record CaseForm(String text, int cases) {}
