package dateline.geoparse;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts as no editor would let pass: sentences cut, mixed, mangled and sprinkled with odd characters, and pure noise. */
final class SpoiltText {
    private static final String[] ODD = {"\u0000", "\u0007", "\u001b", "\u00a0", "\u00ad", "\u0301", "\u0306", "\u0308",
        "\u200b", "\u200d", "\u200e", "\u202a", "\u202e", "\u2011", "\u2028", "\u2066", "\ufeff", "\ufffd", "\uffff",
        "\ud800", "\udfff", "\ud83d\ude00", "\ud835\udd04", "İ", "ı", "ß", "ﬁ", "ſ", "Ǆ", "ё", "ґ", "'", "’", "ʼ", "\"",
        "«", "»", "“", "(", ")", "[", "]", "{", "-", "–", "—", ".", "..", "…", ",", ":", "\t", "\r", "\n", "\r\n\r\n", "  "};
    private static final String LETTERS = "abcXYZñÑáабвгЯЖщъіїєґІЇЄ中مא0129 .-'";

    private final Random random;
    private final List<String> sentences;

    SpoiltText(Random random, List<String> sentences) {
        this.random = random;
        this.sentences = sentences;
    }

    String next() {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? noise() : sentence());
        while (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? " " : "").append(sentence());
        }
        for (int changes = random.nextInt(8); changes > 0; changes--) {
            change(text);
        }
        return text.toString();
    }

    private String sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private String noise() {
        StringBuilder noise = new StringBuilder();
        for (int length = random.nextInt(200); length > 0; length--) {
            noise.append(switch (random.nextInt(6)) {
                case 0 -> String.valueOf((char) random.nextInt(0x10000));
                case 1 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> odd();
                default -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
            });
        }
        return noise.toString();
    }

    private String odd() {
        return ODD[random.nextInt(ODD.length)];
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> text.insert(at, odd());
            case 3 -> text.delete(at, to);
            case 4 -> text.setLength(at);
            case 5 -> text.delete(0, at);
            case 6 -> text.replace(at, to, text.substring(at, to).toUpperCase(Locale.ROOT));
            case 7 -> text.insert(at, text.substring(at, to).repeat(1 + random.nextInt(5)));
            default -> text.replace(at, to, lookalikes(text.substring(at, to)));
        }
    }

    /** Cyrillic letters that look like Latin ones, and the other way about. */
    private static String lookalikes(String text) {
        String cyrillic = "аеорсухіАВЕКМНОРСТХІ";
        String latin = "aeopcyxiABEKMHOPCTXI";
        StringBuilder changed = new StringBuilder();
        for (char c : text.toCharArray()) {
            int i = cyrillic.indexOf(c);
            int j = latin.indexOf(c);
            changed.append(i >= 0 ? latin.charAt(i) : j >= 0 ? cyrillic.charAt(j) : c);
        }
        return changed.toString();
    }
}
