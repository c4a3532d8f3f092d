package dateline.article;

/** What became of one input: an article, or a skip that tells why. */
public sealed interface Read {
    /** Where it was read, for people: a path, an address, with line or item number where a file holds many. */
    String origin();

    /** An article that can be used. */
    record Got(String origin, Article article) implements Read {}

    /** An input that holds no article that can be used; detail says what to do, for people. */
    record Skipped(String origin, SkipCause cause, String detail) implements Read {}
}
