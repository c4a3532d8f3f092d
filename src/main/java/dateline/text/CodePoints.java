package dateline.text;

/** Turns offsets in UTF-16 units, asked for in rising order, into offsets in code points. */
public final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    public CodePoints(String text) {
        this.text = text;
    }

    public int at(int offset) {
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}
