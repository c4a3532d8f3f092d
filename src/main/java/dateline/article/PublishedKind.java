package dateline.article;

/** What an article's day of publication rests on. */
public enum PublishedKind {
    /** The publisher says so. */
    PUBLISHED("published"),
    /** The publisher tells only when it was last changed. */
    MODIFIED("modified"),
    /** It tells none; the day on which it was fetched stands in. */
    FETCHED("fetched"),
    /** It tells none; a day that the operator gave stands in. */
    ASSUMED("assumed");

    private final String word;

    PublishedKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Published for a word that is none. */
    public static PublishedKind of(String word) {
        for (PublishedKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return PUBLISHED;
    }
}
