package dateline.store.cql;

/** How a filter is written: the values of {@code filter-lang}. */
public enum Cql2Language {
    TEXT("cql2-text"), JSON("cql2-json");

    private final String word;

    Cql2Language(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException that says which there are */
    public static Cql2Language parse(String word) {
        for (Cql2Language language : values()) {
            if (language.word.equals(word)) {
                return language;
            }
        }
        throw new IllegalArgumentException("must be cql2-text or cql2-json, not \"" + word + "\"");
    }
}
