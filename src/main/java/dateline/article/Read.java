package dateline.article;

import java.time.LocalDate;
import java.util.List;

/** What became of one input: an article, a skip that tells why, or a list of where to look. */
public sealed interface Read {
    /** Where it was read, for people: a path, an address, with line or item number where a file holds many. */
    String origin();

    /** An article that can be used. */
    record Got(String origin, Article article) implements Read {}

    /** An input that holds no article that can be used; detail says what to do, for people. */
    record Skipped(String origin, SkipCause cause, String detail) implements Read {}

    /**
     * An input that only lists where articles or feeds are.
     *
     * @param what it is, for people: {@code a sitemap}
     * @param feeds whether it lists feeds, not pages
     */
    record Listed(String origin, String what, boolean feeds, List<Entry> entries) implements Read {
        /** @param name for people @param published each may be null, as the list tells it */
        public record Entry(String address, String name, LocalDate published) {}

        /** For where nothing that it lists could be read. */
        public Skipped withoutArticles() {
            return new Skipped(origin, SkipCause.OTHER_KIND, what + ", not an article; "
                    + (entries.isEmpty() ? "it lists no address"
                    : "nothing could be read of the " + entries.size() + " that it lists: " + entries.get(0).address()
                    + (entries.size() > 1 ? " ..." : "")));
        }
    }
}
