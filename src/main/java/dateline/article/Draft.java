package dateline.article;

import dateline.article.page.PublishedOn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file says of an article, before it is checked; all but the text may be null.
 *
 * @param ownId what tells it apart from all others where its link does not: a feed's guid, or an id that this program gave
 */
record Draft(LocalDate published, PublishedKind kind, String title, String source, String author, String url, String lang,
        String feed, String ownId, String text) {
    private static final int KEY_CHARACTERS = 80;
    private static final int LOOKED_AT = 2000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:[-_].*)?");
    private static final Pattern GIVEN_ID = Pattern.compile("[0-9a-f]{16}");
    /** Languages written in Cyrillic letters whose word another text may carry by mistake. */
    private static final Pattern CYRILLIC = Pattern.compile("ru|uk|be|bg|sr|mk|kk|ky|mn|tg");

    static Draft of(LocalDate published, String title, String source, String url, String lang, String text) {
        return new Draft(published, PublishedKind.PUBLISHED, title, source, null, url, lang, null, null, text);
    }

    static PublishedKind kind(PublishedOn day) {
        return day.changed() ? PublishedKind.MODIFIED : PublishedKind.PUBLISHED;
    }

    Article article(Origin origin) throws SkipException {
        LocalDate day = published == null && origin.standIn() != null ? origin.standIn().day() : published;
        if (day == null) {
            throw new SkipException(SkipCause.NO_DATE,
                    "no date of publication; --assume-date fetched (or a date) lets one stand in");
        }
        String body = PlainText.clean(text == null ? "" : text);
        if (body.isEmpty()) {
            throw new SkipException(SkipCause.NO_TEXT, "no text of an article in it");
        }
        String link = link();
        return new Article(id(origin, link, day, body), day, published == null ? origin.standIn().kind() : kind, line(title),
                line(source),
                line(author), link, language(body), feed, body);
    }

    private String link() throws SkipException {
        String link = line(url);
        if (link != null && !Link.isWeb(link)) {
            throw new SkipException(SkipCause.BAD_HEAD, "bad url \"" + link + "\"; it begins with http:// or https://");
        }
        return link;
    }

    private String language(String body) throws SkipException {
        String language = line(lang);
        if (language == null) {
            return null;
        }
        String lower = language.toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(lower).matches()) {
            throw new SkipException(SkipCause.BAD_HEAD, "bad lang \"" + language + "\"; write it as ru, uk, es or en");
        }
        String code = lower.split("[-_]", 2)[0];
        return isWrittenOtherwise(code, body) ? null : code;
    }

    /** Whether the text is in an alphabet that the language named is not written in; then the text tells its language. */
    private static boolean isWrittenOtherwise(String code, String body) {
        String start = body.substring(0, Math.min(body.length(), LOOKED_AT));
        long cyrillic = start.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        long latin = start.codePoints().filter(c -> Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        return CYRILLIC.matcher(code).matches() ? latin > 4 * cyrillic : cyrillic > 4 * latin;
    }

    private String id(Origin origin, String link, LocalDate day, String body) {
        if (ownId != null && origin.name() == null && link == null && GIVEN_ID.matcher(ownId).matches()) {
            return ownId;
        }
        if (link != null && !(Link.isFront(link) && ownId != null)) {
            return Article.idOf(link);
        }
        String publisher = line(source) == null ? "" : line(source);
        if (ownId != null) {
            return digest(ownId + '\n' + publisher);
        }
        if (origin.name() == null) {
            String start = body.substring(0, body.offsetByCodePoints(0,
                    Math.min(KEY_CHARACTERS, body.codePointCount(0, Math.min(body.length(), 2 * KEY_CHARACTERS)))));
            return digest(day + "\n" + start);
        }
        return digest(Normalizer.normalize(origin.name(), Normalizer.Form.NFC) + '\n' + publisher + '\n' + day);
    }

    private static String line(String value) {
        String line = value == null ? "" : PlainText.clean(value).replaceAll("\\s+", " ");
        return line.isEmpty() ? null : line;
    }

    /** 16 hexadecimal digits of SHA-256. */
    static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
