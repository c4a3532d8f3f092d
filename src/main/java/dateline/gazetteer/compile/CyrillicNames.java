package dateline.gazetteer.compile;

import dateline.gazetteer.compile.SourceName.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells GeoNames' untagged Cyrillic names apart by letter and by country, and picks the one to show in Russian and in
 * Ukrainian. What may as well be Bulgarian, Serbian, Macedonian, Belarusian, Kazakh or Mongolian is kept as a weaker
 * name but never shown.
 */
final class CyrillicNames {
    /** Countries whose own language writes Cyrillic with few letters that Russian has not. */
    private static final Set<String> LOCAL_CYRILLIC = Set.of("BG", "RS", "ME", "MK", "BA", "XK", "MN");
    private static final Set<String> RUSSIAN_WRITES_Y = Set.of("RU", "UA", "BY", "KZ", "KG", "UZ", "TM", "TJ", "AZ",
            "AM", "GE", "MD", "EE", "LV", "LT", "MN", "CN", "TW", "HK", "KP", "KR", "VN", "PL", "CZ", "SK", "RO", "TR", "BG");
    private static final Pattern BELARUSIAN = Pattern.compile("[жшчщ]ы|дз[іея]");
    private static final Pattern AFTER_CONSONANT = Pattern.compile("[бвгджзклмнпрстфхцчш]э");
    private static final String ALPHABET = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєії";
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";
    private static final double FAR = 0.4;

    enum Reading { RUSSIAN, UKRAINIAN, EITHER, NEITHER }

    private record Candidate(String text, Reading reading, double score) {}

    private CyrillicNames() {}

    /** The tagged names: at most one to show in each language. */
    static List<SourceName> of(List<String> cyrillic, String latin, String country, String origin) {
        List<Candidate> candidates = new ArrayList<>();
        for (String text : cyrillic) {
            Reading reading = reading(text, country);
            if (reading != Reading.NEITHER) {
                candidates.add(new Candidate(text, reading, score(text, latin, country)));
            }
        }
        boolean ukrainian = candidates.stream().anyMatch(c -> c.reading == Reading.UKRAINIAN);
        boolean russian = candidates.stream().anyMatch(c -> c.reading == Reading.RUSSIAN);
        Candidate ru = best(candidates, Reading.RUSSIAN, c -> showsInRussian(c.text, country, ukrainian, c.score));
        Candidate uk = best(candidates, Reading.UKRAINIAN, c -> showsInUkrainian(c.text, country, russian, c.score));
        return named(candidates, ru, uk, origin);
    }

    private static List<SourceName> named(List<Candidate> candidates, Candidate ru, Candidate uk, String origin) {
        List<SourceName> names = new ArrayList<>();
        if (ru != null) {
            names.add(new SourceName(ru.text, "ru", Kind.SHOWN, origin));
        }
        if (uk != null) {
            names.add(new SourceName(uk.text, "uk", Kind.SHOWN, origin));
        }
        for (Candidate c : candidates) {
            String lang = c.reading == Reading.RUSSIAN ? "ru" : c.reading == Reading.UKRAINIAN ? "uk" : "";
            names.add(new SourceName(c.text, lang, Kind.ALTERNATE, origin));
        }
        return names;
    }

    private interface Test {
        boolean passes(Candidate candidate);
    }

    private static Candidate best(List<Candidate> candidates, Reading sure, Test unsure) {
        return candidates.stream()
                .filter(c -> c.reading == sure && c.score > FAR || c.reading == Reading.EITHER && unsure.passes(c))
                .max(Comparator.comparingDouble((Candidate c) -> c.score + (c.reading == sure ? 0.15 : 0)))
                .orElse(null);
    }

    static Reading reading(String name, String country) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.chars().filter(Character::isLetter).allMatch(c -> ALPHABET.indexOf(c) >= 0) || foreign(lower)) {
            return Reading.NEITHER;
        }
        if (looksBelarusian(lower, country)) {
            return Reading.NEITHER;
        }
        boolean ukrainian = hasAny(lower, "ґєії") || lower.contains("ськ") || lower.contains("цьк");
        boolean russian = hasAny(lower, "ыэёъ");
        if (ukrainian && russian) {
            return Reading.NEITHER;
        }
        return "BY".equals(country) ? inBelarus(lower, ukrainian, russian)
                : ukrainian ? iSettlesIt(lower, country) : russian ? Reading.RUSSIAN : Reading.EITHER;
    }

    /**
     * Belarusian writes жы, шы, чы and дзі, and far from the former Soviet Union and East Asia nearly every ы (Мадрыд,
     * Цюрых), which Russian has there for Polish, Romanian and Turkish sounds only.
     */
    private static boolean looksBelarusian(String lower, String country) {
        return BELARUSIAN.matcher(lower).find()
                || lower.indexOf('ы') >= 0 && !country.isEmpty() && !RUSSIAN_WRITES_Y.contains(country);
    }

    /** Belarusian has і but no и, writes э after hard consonants, and ск where Ukrainian has ськ. */
    private static Reading inBelarus(String lower, boolean ukrainian, boolean russian) {
        if (ukrainian) {
            boolean soft = lower.contains("ськ") || lower.contains("цьк") || hasAny(lower, "ґєїи");
            return soft ? Reading.UKRAINIAN : Reading.NEITHER;
        }
        if (lower.indexOf('э', 1) > 0) {
            return Reading.NEITHER;
        }
        return russian || hasAny(lower, "ищ") ? Reading.RUSSIAN : Reading.EITHER;
    }

    /** Kazakh has і too. */
    private static Reading iSettlesIt(String lower, String country) {
        boolean kazakh = "KZ".equals(country) && !hasAny(lower, "ґєї") && !lower.contains("ськ");
        return kazakh ? Reading.NEITHER : Reading.UKRAINIAN;
    }

    /** Bulgarian ъ as a vowel, Mongolian doubled vowels, the ѣ-time's final ъ. */
    private static boolean foreign(String lower) {
        for (int at = lower.indexOf('ъ'); at >= 0; at = lower.indexOf('ъ', at + 1)) {
            if (at + 1 == lower.length() || "еёюя".indexOf(lower.charAt(at + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsInRussian(String text, String country, boolean ukrainianThere, double score) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (LOCAL_CYRILLIC.contains(country)) {
            return false;
        }
        if ("UA".equals(country)) {
            return ukrainianThere || !lower.contains("и");
        }
        return "RU".equals(country) || score > FAR;
    }

    private static boolean showsInUkrainian(String text, String country, boolean russianThere, double score) {
        if ("UA".equals(country)) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean couldBe = !lower.contains("и") && !doubled(lower) && !LOCAL_CYRILLIC.contains(country);
        return couldBe && !"RU".equals(country) && !"BY".equals(country) && score > 0.6;
    }

    /** Russian keeps doubled consonants that Ukrainian writes single (Массачусетс). */
    private static boolean doubled(String lower) {
        for (int i = 1; i < lower.length(); i++) {
            if (lower.charAt(i) == lower.charAt(i - 1) && CONSONANTS.indexOf(lower.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static double score(String text, String latin, String country) {
        double score = Letters.alike(text, latin);
        if ("BY".equals(country)) {
            // Belarusian writes unstressed о as а, so of two spellings that with more о is the Russian one.
            score += 0.2 * text.chars().filter(c -> c == 'о').count();
        }
        // э after a consonant is Russian here and there (Кобэ), Belarusian always.
        // Russian and Ukrainian join the parts of a foreign name with hyphens, Bulgarian and Serbian do not.
        double hyphen = text.indexOf('-') > 0 ? 0.05 : 0;
        return score + hyphen - (AFTER_CONSONANT.matcher(text).find() ? 0.1 : 0);
    }

    private static boolean hasAny(String text, String letters) {
        return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
}
