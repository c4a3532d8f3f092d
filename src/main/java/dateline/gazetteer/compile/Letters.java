package dateline.gazetteer.compile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the letters of a name tell: its script, its plain spelling, and how near it is to another script's. */
final class Letters {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC\u02BB`\u00B4\u02B9\u02BA\"]");
    private static final String UNDECOMPOSED =
            "ÆAE æae ŒOE œoe ØO øo ĐD đd ÐD ðd ŁL łl ÞTh þth ßss ıi ĦH ħh Əa əa ŊN ŋn";
    private static final String[] ROMAN = UNDECOMPOSED.split(" ");
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєії";
    private static final String[] LATIN = ("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ' i ' e iu ia"
            + " g e i i").split(" ");

    private Letters() {}

    static boolean isCyrillic(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /** Whether every letter is of one script. */
    static boolean allOf(Character.UnicodeScript script, String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == script)
                && name.codePoints().anyMatch(Character::isLetter);
    }

    /** The same name with one kind of apostrophe, so that it stands in the list once. */
    static String straight(String name) {
        return name.replace('\u2019', '\'').replace('\u02BC', '\'').replace('\u2018', '\'').replace('`', '\'');
    }

    /** Latin letters without their marks: "Łódź" becomes "Lodz". Cyrillic stays as it is. */
    static String plain(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 128);
        if (ascii || isCyrillic(name)) {
            return name;
        }
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        for (String pair : ROMAN) {
            bare = bare.replace(pair.substring(0, 1), pair.substring(1));
        }
        return APOSTROPHES.matcher(bare).replaceAll("'");
    }

    /** From 0 (nothing alike) to 1: how near a Cyrillic name is to a Latin one, spelling habits aside. */
    static double alike(String cyrillic, String latin) {
        String a = rough(roman(cyrillic));
        String b = rough(plain(latin).toLowerCase(Locale.ROOT));
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : 1 - (double) distance(a, b) / longest;
    }

    private static String roman(String cyrillic) {
        StringBuilder latin = new StringBuilder();
        for (char c : cyrillic.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = CYRILLIC.indexOf(c);
            latin.append(at < 0 ? String.valueOf(c) : LATIN[at]);
        }
        return latin.toString();
    }

    private static String rough(String latin) {
        return APOSTROPHES.matcher(latin).replaceAll("").replace('-', ' ').replace('y', 'i').replace('j', 'i')
                .replace('w', 'v').replace("x", "ks").replace("kh", "h").replace('g', 'h').replace("ii", "i")
                .replace("ie", "e").strip();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                corner = above;
            }
        }
        return row[b.length()];
    }
}
