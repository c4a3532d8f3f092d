package dateline.extract;

/** Who wrote a marked article and who marked it. */
public enum Origin {
    /** News that editors marked: what figures are measured on. */
    EDITORS,
    /** News of the annotated collections that we marked by the same guide: learnt from, never scored. */
    OUR_MARKS,
    /** Written and marked for this project: learnt from, never scored. */
    OUR_WORDS;

    public boolean scored() {
        return this == EDITORS;
    }

    /** How much what is learnt from it counts beside what editors marked, 1. */
    public double weight(double ourMarks, double ourWords) {
        return switch (this) {
            case EDITORS -> 1;
            case OUR_MARKS -> ourMarks;
            case OUR_WORDS -> ourWords;
        };
    }
}
