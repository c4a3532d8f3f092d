package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of file that hold articles. */
enum Kind {
    TEXT, PAGE, FEED, JSON_LINES;

    static final String ENDINGS = ".txt, .html, .htm, .xml, .rss, .atom, .jsonl";
    private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");

    /** The kind that a file's ending tells, or null where it tells none. */
    static Kind ofEnding(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> TEXT;
            case "html", "htm", "xhtml" -> PAGE;
            case "xml", "rss", "atom" -> FEED;
            case "jsonl", "ndjson" -> JSON_LINES;
            default -> null;
        };
    }

    /** The kind that the first bytes tell, for streams and files without an ending. */
    static Kind ofStart(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8).replaceAll("[\\x00\\uFEFF\\uFFFD]", "").stripLeading();
        if (text.startsWith("{")) {
            return JSON_LINES;
        }
        if (!text.startsWith("<")) {
            return TEXT;
        }
        return FEED_ROOT.matcher(text).find() && !text.contains("<html") ? FEED : PAGE;
    }
}
