package dateline.article;

/**
 * Where an article was read.
 *
 * @param address for people: path, link or {@code standard input}, with line or item where one file holds many
 * @param name the file's name without its directories, so that ids are the same on every machine; null where there is
 *     none (standard input, an item without id)
 */
record Origin(String address, String name) {
    static final Origin STANDARD_INPUT = new Origin("standard input", null);
}
