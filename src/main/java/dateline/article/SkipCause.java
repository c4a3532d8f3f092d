package dateline.article;

/** Why an input gave no article. */
public enum SkipCause {
    EMPTY("empty"), NOT_TEXT("not text"), NOT_UTF8("not UTF-8"), NO_DATE("no date"), BAD_DATE("bad date"),
    BAD_HEAD("bad head line"), BAD_JSON("not JSON"), NO_TEXT("no text"), TOO_LARGE("too large"),
    UNREADABLE("unreadable"), OTHER_KIND("other kind of file"), SAME_ID("same article as another"),
    OTHER_LANGUAGE("other language"), TOO_SLOW("too slow"), WITHDRAWN("withdrawn"),
    FAULT("fault of the program");

    private final String words;

    SkipCause(String words) {
        this.words = words;
    }

    /** As shown in summaries. */
    public String words() {
        return words;
    }
}
