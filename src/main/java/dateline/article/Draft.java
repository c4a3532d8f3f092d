package dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file says of an article, before it is checked; all but the text may be null. */
record Draft(LocalDate published, String title, String source, String url, String lang, String text) {
    private static final int KEY_CHARACTERS = 80;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:[-_].*)?");

    Article article(Origin origin) throws SkipException {
        if (published == null) {
            throw new SkipException(SkipCause.NO_DATE, "no date of publication");
        }
        String body = PlainText.clean(text == null ? "" : text);
        if (body.isEmpty()) {
            throw new SkipException(SkipCause.NO_TEXT, "no text after the head");
        }
        String link = link();
        return new Article(id(origin, link, body), published, line(title), line(source), link, language(), body);
    }

    private String link() throws SkipException {
        String link = line(url);
        if (link != null && !LINK.matcher(link).matches()) {
            throw new SkipException(SkipCause.BAD_HEAD, "bad url \"" + link + "\"; it begins with http:// or https://");
        }
        return link;
    }

    private String language() throws SkipException {
        String language = line(lang);
        if (language == null) {
            return null;
        }
        String lower = language.toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(lower).matches()) {
            throw new SkipException(SkipCause.BAD_HEAD, "bad lang \"" + language + "\"; write it as ru, uk, es or en");
        }
        return lower.split("[-_]", 2)[0];
    }

    /** A part of a page (#...) is the same article. */
    private String id(Origin origin, String link, String body) {
        if (link != null) {
            return digest(link.replaceFirst("#.*$", ""));
        }
        if (origin.name() == null) {
            String start = body.substring(0, body.offsetByCodePoints(0,
                    Math.min(KEY_CHARACTERS, body.codePointCount(0, Math.min(body.length(), 2 * KEY_CHARACTERS)))));
            return digest(published + "\n" + start);
        }
        String name = Normalizer.normalize(origin.name(), Normalizer.Form.NFC);
        String publisher = line(source) == null ? "" : line(source);
        return digest(name + '\n' + publisher + '\n' + published);
    }

    private static String line(String value) {
        String line = value == null ? "" : PlainText.clean(value).replaceAll("\\s+", " ");
        return line.isEmpty() ? null : line;
    }

    /** 16 hexadecimal digits of SHA-256. */
    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
