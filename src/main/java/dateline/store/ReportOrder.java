package dateline.store;

/**
 * In which order reports come; of equal ones that with the lesser id first.
 *
 * @param descending whether the greatest comes first
 */
public record ReportOrder(Key key, boolean descending) {
    public static final ReportOrder NEWEST = new ReportOrder(Key.DATE, true);
    /** What {@link #parse} takes, for error messages and help. */
    public static final String FORM = "one of date, published, place, confidence; with - before it the greatest come first";

    /** What reports are ordered by: first day of the event, day of publication, name of the place, confidence. */
    public enum Key {
        DATE("date"), PUBLISHED("published"), PLACE("place"), CONFIDENCE("confidence");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * Reads the OGC API parameter {@code sortby}; the property {@code reportedDate} is as good as {@code published}.
     *
     * @throws BadParameterException that says what the text should be
     */
    public static ReportOrder parse(String text) {
        String word = text.replaceFirst("^[+\\- ]", "").replace("reportedDate", "published"); // a + in an address is a space
        for (Key key : Key.values()) {
            if (key.word().equals(word)) {
                return new ReportOrder(key, text.startsWith("-"));
            }
        }
        throw new BadParameterException("sortby", "must be " + FORM + ", not \"" + text + "\"");
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key.word();
    }
}
