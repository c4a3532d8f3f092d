package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of input, told by how it begins and never by its name. */
enum Kind {
    TEXT, PAGE, FEED, JSON, NEWS_ML, GZIP, ZIP, WARC, SITEMAP, OPML,
    MHTML("an MHTML archive; save the page as HTML alone, or give its address"),
    PDF("a PDF; give the page that it belongs to, or its text with a line `date YYYY-MM-DD` before it"),
    PICTURE("a picture, which holds no text"),
    MEDIA("sound or video, which holds no text"),
    OFFICE("a document of an office program; save it as text"),
    ARCHIVE("an archive of a kind that is not opened; unpack it (zip and gzip are read)"),
    XML("XML, but neither a feed nor a page");

    /** What is looked at; large enough for the remarks that stand before some feeds. */
    static final int START_BYTES = 16_384;
    static final String READ =
            "text, HTML, RSS, Atom, JSON Feed, JSON lines, NewsML-G2, ninjs, WARC, gzip, zip, OPML, sitemaps";
    private static final Map<String, Kind> MAGIC = Map.ofEntries(Map.entry("\u001F\u008B", GZIP),
            Map.entry("PK\u0003\u0004", ZIP),
            Map.entry("PK\u0005\u0006", ZIP), Map.entry("WARC/", WARC), Map.entry("%PDF", PDF), Map.entry("\u0089PNG", PICTURE),
            Map.entry("\u00FF\u00D8\u00FF", PICTURE), Map.entry("GIF8", PICTURE), Map.entry("BM\u0000", PICTURE),
            Map.entry("RIFF", PICTURE),
            Map.entry("II*\u0000", PICTURE), Map.entry("ID3", MEDIA), Map.entry("OggS", MEDIA), Map.entry("fLaC", MEDIA),
            Map.entry("\u001AE\u00DF\u00A3", MEDIA), Map.entry("\u00D0\u00CF\u0011\u00E0", OFFICE), Map.entry("{\\rtf", OFFICE),
            Map.entry("7z\u00BC\u00AF", ARCHIVE), Map.entry("Rar!", ARCHIVE), Map.entry("BZh", ARCHIVE),
            Map.entry("\u00FD7zXZ", ARCHIVE));
    private static final Pattern PROLOG = Pattern.compile(
            "\\A(?:\\s+|<\\?[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile("\\A<(?:[\\w.-]+:)?([\\w.-]+)");
    private static final Pattern MHTML_HEAD = Pattern.compile(
            "(?im)\\A(?:[\\w-]+:.*\\R|[ \\t].*\\R)*content-type:\\s*multipart/related");

    private final String otherwise;

    Kind() {
        this(null);
    }

    Kind(String otherwise) {
        this.otherwise = otherwise;
    }

    /** What it is and what to do, for people; null for a kind that is read. */
    String otherwise() {
        return otherwise;
    }

    static Kind of(byte[] start) {
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Kind> magic : MAGIC.entrySet()) {
            if (bytes.startsWith(magic.getKey())) {
                return magic.getKey().equals("RIFF") && bytes.startsWith("WAVE", 8) ? MEDIA : magic.getValue();
            }
        }
        if (bytes.startsWith("ftyp", 4)) {
            return MEDIA;
        }
        return ofText(Decoded.of(start, null).text().replaceAll("\\A[\\s\\uFEFF\\u0000\\uFFFD]+", ""));
    }

    private static Kind ofText(String start) {
        if (start.startsWith("{") || start.startsWith("[") && start.matches("(?s)\\[\\s*[{\\]].*")) {
            return JSON;
        }
        if (!start.startsWith("<")) {
            return MHTML_HEAD.matcher(start).find() ? MHTML : TEXT;
        }
        String rest = start;
        for (Matcher prolog = PROLOG.matcher(rest); prolog.find(); prolog = PROLOG.matcher(rest)) {
            rest = rest.substring(prolog.end());
        }
        Matcher root = ROOT.matcher(rest);
        return root.find() ? ofRoot(root.group(1).toLowerCase(Locale.ROOT), start) : PAGE;
    }

    private static Kind ofRoot(String root, String start) {
        return switch (root) {
            case "rss", "rdf", "feed", "channel", "item", "entry" -> FEED;
            case "urlset", "sitemapindex" -> SITEMAP;
            case "opml" -> OPML;
            case "newsitem", "newsmessage", "packageitem", "newsml" -> NEWS_ML;
            case "html", "head", "body", "meta", "title", "div", "p", "article", "main", "section", "script", "table" -> PAGE;
            default -> start.startsWith("<?xml") && !start.toLowerCase(Locale.ROOT).contains("<html") ? XML : PAGE;
        };
    }
}
