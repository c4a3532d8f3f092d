package dateline.geoparse;

import java.util.Set;

/**
 * Tells Russian, Ukrainian, Spanish and English apart by the letters that only one of them has and by its commonest
 * short words; a text of one of these four needs no more, and any other is read as the nearest.
 */
final class LanguageTeller {
    private static final int ENOUGH = 4000;
    private static final Set<String> SPANISH = Set.of("de", "la", "el", "en", "que", "los", "las", "del", "por", "una",
            "con", "se", "su", "al", "y", "es", "para", "un", "como", "más");
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "in", "to", "that", "is", "was", "for", "on",
            "with", "as", "by", "at", "from", "it", "his", "are", "be", "said");
    private static final Set<String> RUSSIAN = Set.of("и", "что", "не", "как", "это", "по", "из", "от", "был", "его");
    private static final Set<String> UKRAINIAN = Set.of("і", "та", "що", "не", "як", "це", "з", "від", "був", "його", "у");

    /** The nearest of ru, uk, es, en; English for a text without letters. */
    String tell(String text) {
        String read = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        int cyrillic = 0;
        int latin = 0;
        int russian = 0;
        int ukrainian = 0;
        int spanish = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = Character.toLowerCase(read.charAt(i));
            cyrillic += c >= 'а' && c <= 'ґ' ? 1 : 0;
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
            russian += "ыэёъ".indexOf(c) >= 0 ? 1 : 0;
            ukrainian += "іїєґ".indexOf(c) >= 0 ? 1 : 0;
            spanish += "ñáíóú¿¡".indexOf(c) >= 0 ? 1 : 0;
        }
        Tokens tokens = Tokens.of(read);
        for (int token = 0; token < tokens.size(); token++) {
            String word = tokens.end(token) - tokens.start(token) > 4 ? "" : tokens.lower(token);
            russian += RUSSIAN.contains(word) ? 1 : 0;
            ukrainian += UKRAINIAN.contains(word) ? 1 : 0;
            spanish += SPANISH.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0;
        }
        return cyrillic > latin ? ukrainian > russian ? "uk" : "ru" : spanish > 0 ? "es" : "en";
    }
}
