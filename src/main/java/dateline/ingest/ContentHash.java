package dateline.ingest;

import dateline.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether an article must be read anew: anything its reports are made from, and the rules of the reading; and, after a
 * dash, how many characters its text has.
 */
final class ContentHash {
    private ContentHash() {}

    static String of(Article article, String rules) {
        return of(List.of(rules, article.published().toString(), article.publishedKind().word(), orEmpty(article.title()),
                orEmpty(article.source()), orEmpty(article.url()), orEmpty(article.lang()), article.text()))
                + '-' + article.text().length();
    }

    static String of(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0); // keeps "ab", "c" apart from "a", "bc"
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** The length of the text that a hash was made of; 0 where it is of a kind that does not tell. */
    static int characters(String hash) {
        int dash = hash == null ? -1 : hash.indexOf('-');
        return dash < 0 ? 0 : Integer.parseInt(hash.substring(dash + 1));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
