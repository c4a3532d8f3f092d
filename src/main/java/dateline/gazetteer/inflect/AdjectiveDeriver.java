package dateline.gazetteer.inflect;

import dateline.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The adjectives that Russian and Ukrainian make of a place's name ("нью-йоркский", "нижнетагильский", "празький"), by the
 * rules of {@code derive-xx.txt}. Safe for any number of threads.
 */
public final class AdjectiveDeriver {
    /** @param stems each replaces the pattern's ending; none where such a name has no adjective */
    private record Rule(WordPattern pattern, List<String> stems) {}

    private static final Pattern RELATIVE = Pattern.compile(".*(ск|цк|ськ|цьк|зьк)(ая|ий|ое|а|е)");

    private final LetterClasses classes;
    private final List<Rule> irregular = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> joints = new ArrayList<>();
    private final CompoundInflector words;
    private final PhraseWords special;
    private final StemEndings endings;

    private AdjectiveDeriver(Language language) {
        classes = new LetterClasses(Set.of());
        special = PhraseWords.of(language);
        words = new CompoundInflector(ParadigmTable.of(language), special);
        endings = StemEndings.of(language);
        WordList.read("derive-" + language.code() + ".txt").forEach(this::add);
    }

    public static AdjectiveDeriver of(Language language) {
        return new AdjectiveDeriver(language);
    }

    private void add(String line) {
        String[] columns = line.split("\\s+");
        if (columns[0].equals("class")) {
            classes.add(line);
        } else if (columns[0].equals("joint")) {
            joints.add(rule(columns[1], Arrays.stream(columns).skip(2)));
        } else {
            Rule rule = rule(columns[0], Arrays.stream(columns).skip(1));
            (rule.pattern.context().equals("^") ? irregular : rules).add(rule);
        }
    }

    private static Rule rule(String pattern, Stream<String> stems) {
        return new Rule(WordPattern.parse(pattern), stems.filter(s -> !s.equals("-")).toList());
    }

    /**
     * The stems of the adjectives of a name, for {@link #forms}.
     *
     * @param known whether a dictionary holds an adjective, given in the masculine nominative
     * @param orRegular whether the regular adjective is taken where no dictionary holds one
     * @return empty where there is none
     */
    public List<String> stems(String name, Predicate<String> known, boolean orRegular) {
        List<String> stems = stems(name.replace("\u0301", ""), stem -> known.test(forms(stem).get(0)));
        List<String> taken = stems.stream().filter(stem -> known.test(forms(stem).get(0))).toList();
        return taken.isEmpty() && orRegular ? stems.stream().limit(1).toList() : taken;
    }

    /** Every form of an adjective, the nominative of the masculine first. */
    public List<String> forms(String stem) {
        return endings.forms(stem + "*");
    }

    private List<String> stems(String name, Predicate<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> own = of(irregular, lower.replace(' ', '-'));
        List<String> parts = List.of(lower.split(" "));
        if (!own.isEmpty() || parts.size() > 2) {
            return own;
        }
        boolean twoNames = parts.size() == 2 && Character.isUpperCase(name.charAt(parts.get(0).length() + 1));
        return parts.size() == 1 ? ofWord(lower) : ofTwo(parts.get(0), parts.get(1), twoNames, known);
    }

    /** "Львовская область": львовск; "республика Татарстан": татарстанск; "Нижний Тагил": нижнетагильск. */
    private List<String> ofTwo(String first, String second, boolean twoNames, Predicate<String> known) {
        boolean head = special.isHead(second);
        if (RELATIVE.matcher(first).matches() && (head || !twoNames)) {
            return of(rules, first);
        }
        if (special.isHead(first)) {
            return ofWord(second);
        }
        List<String> joint = twoNames && words.isOnlyAdjective(first) ? of(joints, first) : List.of();
        List<String> seconds = of(rules, second);
        return joint.isEmpty() ? List.of() : Stream.concat(seconds.stream().filter(known), seconds.stream()).distinct()
                .map(stem -> joint.get(0) + stem).toList();
    }

    /** Of several parts the first before a preposition carries the ending ("ростовский"), else the last. */
    private List<String> ofWord(String word) {
        List<String> parts = List.of(word.split("-", -1));
        if (parts.size() > 2 && special.isPreposition(parts.get(1))) {
            return of(rules, parts.get(0));
        }
        int last = word.lastIndexOf('-') + 1;
        return of(rules, word.substring(last)).stream().map(stem -> word.substring(0, last) + stem).toList();
    }

    private List<String> of(List<Rule> table, String word) {
        Rule rule = Stream.concat(table == rules ? irregular.stream() : Stream.of(), table.stream())
                .filter(r -> r.pattern.matches(word, classes)).findFirst().orElse(null);
        if (rule == null) {
            return List.of();
        }
        String before = word.substring(0, word.length() - rule.pattern.ending().length());
        return rule.stems.stream().map(stem -> before + stem).toList();
    }
}
