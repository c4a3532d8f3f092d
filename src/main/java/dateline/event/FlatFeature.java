package dateline.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through the flat form of a report as {@link ReportJson#flat} writes it, where each member has its place and no blank
 * stands between: a value is a part of the bytes, and no report is made of it.
 */
public final class FlatFeature {
    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] BEFORE_ID = "{\"type\":\"Feature\",\"id\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEFORE_POINT = ",\"geometry\":{\"type\":\"Point\",\"coordinates\":["
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEFORE_PROPERTIES = "]},\"properties\":{".getBytes(StandardCharsets.UTF_8);
    private static final int DAY = 10;

    private final byte[] json;
    private final double lon;
    private final double lat;
    private final int idFrom;
    private final int idTo;
    private int at;
    private int from;
    private int to;
    private boolean escaped;

    /** @param json UTF-8. @throws IllegalArgumentException where it is not written so */
    public FlatFeature(byte[] json) {
        this.json = json;
        pass(BEFORE_ID);
        value();
        idFrom = from;
        idTo = to;
        pass(BEFORE_POINT);
        value();
        lon = real();
        at++;
        value();
        lat = real();
        pass(BEFORE_PROPERTIES);
    }

    public double lon() {
        return lon;
    }

    public double lat() {
        return lat;
    }

    /** In UTF-8. */
    public byte[] id() {
        return Arrays.copyOfRange(json, idFrom, idTo);
    }

    /**
     * Goes on to the next property.
     *
     * @param name of it, with quotation marks and colon
     * @return false where its value is null
     */
    public boolean next(byte[] name) {
        at += json[at] == ',' ? 1 : 0;
        pass(name);
        return value();
    }

    private void pass(byte[] expected) {
        int end = at + expected.length;
        if (end > json.length || !Arrays.equals(json, at, end, expected, 0, expected.length)) {
            throw new IllegalArgumentException("not " + new String(expected, StandardCharsets.UTF_8) + " at byte " + at + " of "
                    + new String(json, StandardCharsets.UTF_8));
        }
        at = end;
    }

    private boolean value() {
        escaped = false;
        from = at;
        if (json[at] != '"') {
            while (json[at] != ',' && json[at] != '}' && json[at] != ']') {
                at++;
            }
            to = at;
            return json[from] != 'n';
        }
        from++;
        at++;
        while (json[at] != '"') {
            boolean escape = json[at] == '\\';
            escaped |= escape;
            at += escape ? 2 : 1;
        }
        to = at++;
        return true;
    }

    /** The property's text in UTF-8: {@link #length} bytes of this from {@link #from} on. */
    public byte[] bytes() {
        if (escaped) {
            byte[] text = text().getBytes(StandardCharsets.UTF_8);
            from = 0;
            to = text.length;
            return text;
        }
        return json;
    }

    /** To be asked after {@link #bytes}. */
    public int from() {
        return from;
    }

    public int length() {
        return to - from;
    }

    private String text() {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json, from - 1, to - from + 2)) {
            parser.nextToken();
            return parser.getString();
        }
    }

    public double real() {
        return Double.parseDouble(new String(json, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** Days from 1970-01-01. */
    public int day() {
        LocalDate day = to - from == DAY ? LocalDate.of(digits(from, 4), digits(from + 5, 2), digits(from + 8, 2))
                : LocalDate.parse(new String(json, from, to - from, StandardCharsets.ISO_8859_1));
        return (int) day.toEpochDay();
    }

    private int digits(int begin, int count) {
        int number = 0;
        for (int i = begin; i < begin + count; i++) {
            number = 10 * number + json[i] - '0';
        }
        return number;
    }
}
