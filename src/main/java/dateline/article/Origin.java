package dateline.article;

import java.time.LocalDate;

/**
 * Where an article was read.
 *
 * @param address for people: path, link or {@code standard input}, with line or item where one file holds many
 * @param name the file's path below what was named on the command line, so that ids are the same on every machine; null
 *     where there is none (standard input, an item without id)
 * @param link the address where it was fetched; null for a file
 * @param charset as HTTP gave it; null where it did not
 * @param standIn the day for an article that tells none; null where none may stand in
 */
record Origin(String address, String name, String link, String charset, StandIn standIn) {
    static Origin standardInput(StandIn standIn) {
        return new Origin("standard input", null, null, null, standIn);
    }

    static Origin file(String address, String name, StandIn standIn) {
        return new Origin(address, name, null, null, standIn);
    }

    /** An item of what is read here: {@code feed.xml#3}. */
    Origin item(String mark, String itemName) {
        return new Origin(address + mark, itemName, link, charset, standIn);
    }

    /** The same as fetched from an address, on a day if that is known. */
    Origin fetched(String from, String httpCharset, LocalDate day) {
        return new Origin(address, name, from, httpCharset, standIn == null || day == null ? standIn : standIn.fetchedOn(day));
    }
}
