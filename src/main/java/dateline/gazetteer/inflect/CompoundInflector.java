package dateline.gazetteer.inflect;

import java.util.List;

/**
 * Declines one word, or several joined by hyphens: the last part as a rule ("Нью-Йорка"), the first before a
 * preposition ("Ростова-на-Дону"), both where they agree ("Петропавловска-Камчатского").
 */
final class CompoundInflector {
    private final ParadigmTable table;
    private final PhraseWords words;

    CompoundInflector(ParadigmTable table, PhraseWords words) {
        this.table = table;
        this.words = words;
    }

    /** A word that stands for itself. */
    Declension decline(String word) {
        List<String> parts = List.of(word.split("-", -1));
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return table.word(word);
        }
        if (hasPreposition(parts) || isNumber(last)) {
            return headOnly(parts);
        }
        return parts.size() == 2 ? pair(parts) : lastOnly(parts, table.word(last));
    }

    private Declension pair(List<String> parts) {
        Declension first = table.word(parts.get(0));
        String last = parts.get(1);
        if (agree(parts.get(0), last)) {
            return first.then("-", table.adjective(last));
        }
        Declension lastDeclined = table.word(last);
        if (!words.declinesInCompound(parts.get(0))) {
            return lastOnly(parts, lastDeclined);
        }
        return headOnly(parts).or(first.then("-", lastDeclined));
    }

    /** As a noun beside an adjective of this gender; null where it is no such noun. */
    Declension noun(String word, Gender gender) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0) {
            return table.noun(word, gender);
        }
        List<String> parts = List.of(word.split("-", -1));
        if (hasPreposition(parts)) {
            Declension head = table.noun(parts.get(0), gender);
            return head == null ? null : headOnly(parts);
        }
        String last = parts.get(parts.size() - 1);
        Declension tail = table.noun(last, gender);
        if (tail != null && !agree(parts.get(0), last)) {
            return lastOnly(parts, tail);
        }
        return parts.size() == 2 && table.genderOfNoun(parts.get(0)) == gender
                ? table.word(parts.get(0)).then("-", table.word(last)) : null;
    }

    /** A compound adjective ("Ямало-Ненецкий") is declined at its end. */
    Declension adjective(String word) {
        return atEnd(word, table.adjective(word.substring(word.lastIndexOf('-') + 1)));
    }

    Declension possessive(String word) {
        return word.indexOf('-') >= 0 ? null : table.possessive(word);
    }

    Gender genderOfAdjective(String word) {
        return table.genderOfAdjective(word.substring(word.lastIndexOf('-') + 1));
    }

    Gender genderOfPossessive(String word) {
        return table.genderOfPossessive(word);
    }

    /** "Каменец-Подольский": a noun and an adjective of its gender; not "Ханты-Мансийский", "Северо-Западный". */
    boolean agree(String noun, String adjective) {
        Gender gender = table.genderOfAdjective(adjective);
        Gender own = isOnlyAdjective(noun) ? table.genderOfAdjective(noun) : table.genderOfNoun(noun);
        return gender != null && gender == own && isOnlyAdjective(adjective);
    }

    /** Of adjectival form, and not of a noun's as well. */
    boolean isOnlyAdjective(String word) {
        return table.adjective(word) != null && table.genderOfNoun(word) == null;
    }

    private boolean hasPreposition(List<String> parts) {
        return parts.size() > 2 && words.isPreposition(parts.get(1));
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
    }

    private Declension headOnly(List<String> parts) {
        return table.word(parts.get(0)).then("-", Declension.frozen(String.join("-", parts.subList(1, parts.size()))));
    }

    private static Declension lastOnly(List<String> parts, Declension last) {
        return Declension.frozen(String.join("-", parts.subList(0, parts.size() - 1))).then("-", last);
    }

    private static Declension atEnd(String word, Declension end) {
        int hyphen = word.lastIndexOf('-');
        return end == null || hyphen < 0 ? end : Declension.frozen(word.substring(0, hyphen)).then("-", end);
    }
}
