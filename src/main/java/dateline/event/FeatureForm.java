package dateline.event;

/** How a feature's properties are written. */
public enum FeatureForm {
    /** Only texts and numbers: names as {@code placeEn}, {@code placeEs}..., reasons as one text. What tools can save. */
    FLAT,
    /** Names as an object {@code placeNames}, {@code reasons} as an array. */
    NESTED
}
