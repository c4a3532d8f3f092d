package dateline.extract;

import dateline.gazetteer.GrammaticalCase;
import java.util.Set;
import java.util.regex.Pattern;

/** What endings tell in Russian and Ukrainian where no dictionary is asked. */
final class Slavic {
    private static final Set<String> ADJECTIVE = Set.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "го", "му",
            "ым", "им", "ую", "юю", "ых", "их", "ми", "ом", "ем", "ей", "ої", "ій", "ою", "ні", "кі", "ві");
    private static final Set<String> PAST = Set.of("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "в", "вся",
            "всь");

    private static final Pattern ADJECTIVE_NAME = Pattern.compile(
            ".*(ск|цк|ськ|цьк|зьк)(ий|ой|ая|а|ое|е|ие|і|ого|ому|им|ую|у|их|ими|ом|ою|ої|ій)");
    private static final Pattern PARTICIPLE = Pattern.compile(
            ".*(вш|ющ|ущ|ящ|ащ|нн|енн|ем|уч|юч)[а-яіїє]{2,3}(ся)?");
    private static final Pattern INSTRUMENTAL = Pattern.compile(
            ".*(ом|ем|ём|ой|ей|ою|ею|єю|ью|ами|ями|ым|им|ими|ьми|єм)");
    private static final Pattern CONSONANTS = Pattern.compile("[бвгджзклмнпрстфхцчшщ]+");
    private static final Set<String> LOCATIVE_IN_U = Set.of("аэропорту", "порту", "краю", "мосту", "берегу", "саду",
            "аеропорту", "парку", "центру", "району", "університету", "місту", "палацу", "штату", "крыму", "криму");

    private Slavic() {}

    static boolean adjective(String word) {
        return word.length() > 4 && ADJECTIVE.contains(word.substring(word.length() - 2));
    }

    /** A name that is an adjective ("Киевский", "Московской"). */
    static boolean adjectiveName(String word) {
        return adjective(word) && ADJECTIVE_NAME.matcher(word).matches();
    }

    /** A verb in the past tense, as far as its ending tells. */
    static boolean past(String word, String lang) {
        if (word.length() < 4) {
            return false;
        }
        for (int tail = 1; tail <= 4; tail++) {
            String end = word.substring(word.length() - Math.min(tail, word.length() - 2));
            if (PAST.contains(end) && (tail > 1 || end.equals("л") || lang.equals("uk"))
                    && "аеиоуыяюєіїв".indexOf(word.charAt(word.length() - end.length() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A participle in full form, as begins a clause after a comma ("прибывший", "расположенной"). */
    static boolean participle(String word) {
        return word.length() > 6 && adjective(word)
                && PARTICIPLE.matcher(word).matches();
    }

    static boolean instrumental(String form) {
        return INSTRUMENTAL.matcher(form).matches() || form.equals("сша")
                || CONSONANTS.matcher(form).matches();
    }

    /** The cases that the form of a noun may stand in after "в" or "на": locative, accusative or both. */
    static int casesAfterIn(String form) {
        int locative = GrammaticalCase.LOCATIVE.bit();
        int accusative = GrammaticalCase.ACCUSATIVE.bit();
        char end = form.charAt(form.length() - 1);
        if (LOCATIVE_IN_U.contains(form) || form.endsWith("ой") || form.endsWith("ом") || form.endsWith("ем") || form.endsWith("ах")
                || form.endsWith("ях") || form.endsWith("ых") || form.endsWith("их") || form.endsWith("ій")) {
            return locative;
        }
        if (end == 'е' || end == 'і' || end == 'ї' || end == 'и') {
            return end == 'и' && form.length() < 5 ? locative | accusative : locative;
        }
        if ("уюь".indexOf(end) >= 0 || end == 'й' || Character.isLetter(end) && "аеиоуыэюяіїє".indexOf(end) < 0) {
            return form.chars().allMatch(c -> "бвгджзйклмнпрстфхцчшщ".indexOf(c) >= 0) ? locative | accusative
                    : end == 'у' || end == 'ю' ? accusative | locative & 0 : accusative;
        }
        return locative | accusative;
    }
}
