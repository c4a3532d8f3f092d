package dateline.gazetteer.inflect;

import java.util.List;
import java.util.Set;

/**
 * Declines a name of several words: adjectives with the noun they stand before ("Нижнего Новгорода"), a head noun
 * without its tail ("Берега Слоновой Кости"), else the last word ("Буэнос Айреса").
 */
final class PhraseInflector {
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final CompoundInflector words;
    private final PhraseWords special;

    PhraseInflector(CompoundInflector words, PhraseWords special) {
        this.words = words;
        this.special = special;
    }

    Declension decline(String name) {
        int aside = name.indexOf(" (");
        if (aside > 0) {
            return decline(name.substring(0, aside)).then("", Declension.frozen(name.substring(aside)));
        }
        return phrase(List.of(name.split(" ", -1)));
    }

    private Declension phrase(List<String> parts) {
        if (parts.size() == 1) {
            return words.decline(parts.get(0));
        }
        int dash = dash(parts);
        if (dash > 0) {
            return aroundDash(parts, dash);
        }
        Declension agreed = agreeing(parts);
        if (agreed != null) {
            return agreed;
        }
        if (special.isHead(parts.get(0))) {
            return afterHead(parts);
        }
        int and = special.conjunction(parts);
        return and > 0 ? phrase(parts.subList(0, and)).then(" " + parts.get(and) + " ",
                phrase(parts.subList(and + 1, parts.size()))) : nouns(parts);
    }

    /** A phrase that begins with adjectives; null where none agrees with what follows. */
    private Declension agreeing(List<String> parts) {
        int last = parts.size() - 1;
        int adjectives = leadingAdjectives(parts);
        if (adjectives > last && words.isOnlyAdjective(parts.get(last))) {
            return adjectives(parts);
        }
        return adjectives > 0 ? afterAdjectives(parts, Math.min(adjectives, last)) : null;
    }

    /** Adjectives at the start, with what joins them ("Северная и Южная"). */
    private int leadingAdjectives(List<String> parts) {
        int count = 0;
        while (count < parts.size() && isAdjective(parts, count)) {
            count++;
        }
        return count;
    }

    private boolean isAdjective(List<String> parts, int i) {
        return words.adjective(parts.get(i)) != null || i > 0 && i < parts.size() - 1
                && special.isConjunction(parts.get(i)) && words.adjective(parts.get(i + 1)) != null;
    }

    private Declension adjectives(List<String> parts) {
        return parts.stream().map(w -> special.isConjunction(w) ? Declension.frozen(w) : words.adjective(w))
                .reduce((a, b) -> a.then(" ", b)).orElseThrow();
    }

    /** Null where the noun does not agree, so that the first word is no adjective after all. */
    private Declension afterAdjectives(List<String> parts, int count) {
        Gender gender = words.genderOfAdjective(parts.get(count - 1));
        Declension noun = gender == null ? null : words.noun(parts.get(count), gender);
        if (noun == null) {
            return null;
        }
        Declension head = adjectives(parts.subList(0, count)).then(" ", noun);
        return withTail(head, parts.subList(count + 1, parts.size()));
    }

    private Declension withTail(Declension head, List<String> tail) {
        if (tail.isEmpty()) {
            return head;
        }
        if (special.isConjunction(tail.get(0)) && tail.size() > 1) {
            return head.then(" " + tail.get(0) + " ", phrase(tail.subList(1, tail.size())));
        }
        return head.then(" ", Declension.frozen(String.join(" ", tail)));
    }

    private Declension afterHead(List<String> parts) {
        List<String> tail = parts.subList(1, parts.size());
        Declension head = words.decline(parts.get(0));
        if (tail.size() == 1 && words.agree(parts.get(0), tail.get(0))) {
            return head.then(" ", words.adjective(tail.get(0)));
        }
        Declension tailKept = head.then(" ", Declension.frozen(String.join(" ", tail)));
        boolean tailToo = special.isTitle(parts.get(0)) && !special.isPreposition(tail.get(0));
        return tailToo ? tailKept.or(head.then(" ", phrase(tail))) : tailKept;
    }

    /** "Ростов на Дону", "Новгород Великий", "Сергиев Посад"; else only the last word is declined. */
    private Declension nouns(List<String> parts) {
        int size = parts.size();
        String first = parts.get(0);
        String last = parts.get(size - 1);
        if (size > 2 && special.isPreposition(parts.get(1))) {
            return words.decline(first).then(" ", Declension.frozen(String.join(" ", parts.subList(1, size))));
        }
        if (size == 2 && words.agree(first, last)) {
            return words.decline(first).then(" ", words.adjective(last));
        }
        Declension lastOnly = Declension.frozen(String.join(" ", parts.subList(0, size - 1)))
                .then(" ", words.decline(last));
        Declension possessive = size == 2 ? words.possessive(first) : null;
        Declension owned = possessive == null ? null : words.noun(last, words.genderOfPossessive(first));
        return owned == null ? lastOnly : possessive.then(" ", owned).or(lastOnly);
    }

    private static int dash(List<String> parts) {
        for (int i = 1; i < parts.size() - 1; i++) {
            if (DASHES.contains(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "Округ — Югра" is declined before the dash, "Папуа — Новая Гвинея" after it. */
    private Declension aroundDash(List<String> parts, int dash) {
        List<String> left = parts.subList(0, dash);
        List<String> right = parts.subList(dash + 1, parts.size());
        String separator = " " + parts.get(dash) + " ";
        if (left.size() == 1 && !special.isHead(left.get(0))) {
            return Declension.frozen(left.get(0)).then(separator, phrase(right));
        }
        Declension head = phrase(left);
        return head.then(separator, Declension.frozen(String.join(" ", right)))
                .or(head.then(separator, phrase(right)));
    }
}
