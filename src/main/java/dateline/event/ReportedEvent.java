package dateline.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence of one article reporting something at one place.
 *
 * @param id stable, made by {@link #idOf} from article id, sentence and place
 * @param quote the sentence, at most 300 characters
 * @param attribution who says so as named in the text, or null
 * @param confidence 0 to 1: how surely this is the place that is meant
 * @param reasons short phrases that tell why this place and this role; none is empty or holds {@link #BETWEEN_REASONS}
 * @param corrected what the operator of this server has set by hand, and why; null where nothing
 */
public record ReportedEvent(String id, Role role, Certainty certainty, Category category, When when, Where where,
        String quote, String attribution, double confidence, List<String> reasons, String corrected, Provenance told) {
    public static final int LONGEST_QUOTE = 300;
    public static final int LONGEST_ATTRIBUTION = 120;
    /** Stands between reasons where they are written as one text. */
    public static final String BETWEEN_REASONS = "; ";
    /** White space that is not one blank already. */
    private static final Pattern BROKEN = Pattern.compile("[\\s&&[^ ]]\\s*| \\s+");

    /** A report as it was read. */
    public ReportedEvent(String id, Role role, Certainty certainty, Category category, When when, Where where,
            String quote, String attribution, double confidence, List<String> reasons, Provenance told) {
        this(id, role, certainty, category, when, where, quote, attribution, confidence, reasons, null, told);
    }

    public ReportedEvent {
        if (quote.length() > LONGEST_QUOTE) {
            throw new IllegalArgumentException("a quote of " + quote.length() + " characters; at most 300 are served");
        }
        if (attribution != null && attribution.length() > LONGEST_ATTRIBUTION) {
            throw new IllegalArgumentException("an attribution of " + attribution.length() + " characters; at most 120 are served");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence + " is not between 0 and 1");
        }
        reasons = reasons.stream().filter(reason -> !reason.isEmpty())
                .map(reason -> reason.replace(BETWEEN_REASONS, ", ")).toList();
    }

    /** The same as of a story. */
    public ReportedEvent ofStory(String storyId) {
        return storyId.equals(told.storyId()) ? this : new ReportedEvent(id, role, certainty, category, when, where, quote,
                attribution, confidence, reasons, corrected, told.withStory(storyId));
    }

    /** The same at a place that was set by hand. @param how what is said of that in the data */
    public ReportedEvent movedTo(Where place, String how) {
        return new ReportedEvent(id, role, certainty, category, when, place, quote, attribution, 1, List.of(how), how, told);
    }

    /** 20 hexadecimal digits (80 bits) that stay the same for the same article, sentence and place. */
    public static String idOf(String articleId, String sentence, String placeId) {
        String key = articleId + '\n' + unbroken(sentence.strip()) + '\n' + placeId;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** Most sentences have one blank between words as they are. */
    private static String unbroken(String sentence) {
        boolean blank = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c < ' ' || c == ' ' && blank) {
                return BROKEN.matcher(sentence).replaceAll(" ");
            }
            blank = c == ' ';
        }
        return sentence;
    }
}
