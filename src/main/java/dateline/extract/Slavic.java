package dateline.extract;

import dateline.gazetteer.GrammaticalCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What endings tell in Russian and Ukrainian where no dictionary is asked. */
final class Slavic {
    private static final Set<String> ADJECTIVE = Set.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "го",
            "му",
            "ым", "им", "ую", "юю", "ых", "их", "ми", "ом", "ем", "ей", "ої", "ій", "ою", "ні", "кі", "ві");
    private static final Set<String> PAST = Set.of("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "в", "вся",
            "всь");

    private static final Set<String> LOCATIVE_IN_U = Set.of("аэропорту", "порту", "краю", "мосту", "берегу", "саду",
            "аеропорту", "парку", "центру", "району", "університету", "місту", "палацу", "штату", "крыму", "криму");

    private static final int LONGEST_ENDING = 5;
    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";
    private static final Set<String> PARTICIPLE = Set.of("вш", "ющ", "ущ", "ящ", "ащ", "нн", "ем", "им", "уч", "юч");
    private static final Set<String> INSTRUMENTAL = Set.of("ом", "ем", "ой", "ей", "ою", "ею", "єю", "ью", "ами", "ями",
            "ым", "им", "ими", "ьми", "єм");
    /** Those in -ти: "пройти", "провести"; "власти" and "новости" end so too. */
    private static final Set<String> INFINITIVE = Set.of("йти", "йтись", "вести", "нести", "везти", "ползти");
    private static final Set<String> PRESENT = Set.of("ется", "ится", "ются", "утся", "атся", "ятся", "ает", "яет",
            "ует", "еет", "ают", "яют", "уют", "еют", "ється", "иться", "ються", "уться", "аться", "яться", "ає", "яє",
            "ує", "ють");
    private static final Set<String> PLURAL = Set.of("ли", "лись", "ют", "ут", "ят", "ат", "ють", "уть", "ять", "ать");
    private static final Set<String> DONE = Set.of("ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены", "ят", "ята",
            "ято", "яты", "єно", "уто", "ыт", "ыта", "ыто", "ыты");
    private static final Set<String> ADJECTIVE_OF_NAME = adjectives();

    private Slavic() {}

    private static Set<String> adjectives() {
        Set<String> endings = new HashSet<>();
        for (String stem : List.of("ск", "цк", "ськ", "цьк", "зьк")) {
            for (String ending : List.of("ий", "ой", "ая", "а", "ое", "е", "ие", "і", "ого", "ому", "им", "ую", "у",
                    "их",
                    "ими", "ом", "ою", "ої", "ій")) {
                endings.add(stem + ending);
            }
        }
        return Set.copyOf(endings);
    }

    static boolean adjective(String word) {
        return word.length() > 4 && ADJECTIVE.contains(word.substring(word.length() - 2));
    }

    /** A name that is an adjective ("Киевский", "Московской"). */
    static boolean adjectiveName(String word) {
        return adjective(word) && endsWith(word, ADJECTIVE_OF_NAME);
    }

    private static boolean endsWith(String word, Set<String> endings) {
        for (int tail = Math.min(LONGEST_ENDING, word.length()); tail > 0; tail--) {
            if (endings.contains(word.substring(word.length() - tail))) {
                return true;
            }
        }
        return false;
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

    /** An infinitive, as far as its ending tells: "посетить", "відвідати"; a vowel stands before it. */
    static boolean infinitive(String word, String lang) {
        if (lang.equals("ru") && endsWith(word, INFINITIVE)) {
            return true;
        }
        String ending = lang.equals("uk") ? "ти" : "ть";
        int end = word.endsWith("ся") ? word.length() - 2 : word.length();
        return end > 5 && word.startsWith(ending, end - 2) && "аеиоуыяюєії".indexOf(word.charAt(end - 3)) >= 0;
    }

    /** A Ukrainian verb in the future tense made with an ending ("працюватиме"). */
    static boolean future(String word) {
        String plain = word.endsWith("ться") ? word.substring(0, word.length() - 4)
                : word.endsWith("ся") ? word.substring(0, word.length() - 2) : word;
        return plain.endsWith("тиме") || plain.endsWith("тимуть") || word.endsWith("тимуться");
    }

    /** A verb in the present tense whose ending no noun has ("проводится", "работают", "починається"). */
    static boolean present(String word) {
        return word.length() > 5 && endsWith(word, PRESENT);
    }

    /** A verb in the third person plural, past or present ("заявили", "комментируют", "кажуть"). */
    static boolean plural(String verb) {
        return endsWith(verb, PLURAL);
    }

    /** A participle in short form, which tells what was done ("задержан", "построено", "затримано"). */
    static boolean done(String word) {
        return word.length() > 5 && endsWith(word, DONE);
    }

    /** A participle in full form, as begins a clause after a comma ("прибывший", "расположенной"). */
    static boolean participle(String word) {
        String stem = word.endsWith("ся") ? word.substring(0, word.length() - 2) : word;
        return stem.length() > 6 && adjective(stem)
                && (endsWith(stem.substring(0, stem.length() - 2), PARTICIPLE)
                        || endsWith(stem.substring(0, stem.length() - 3), PARTICIPLE));
    }

    static boolean instrumental(String form) {
        return endsWith(form, INSTRUMENTAL) || form.equals("сша")
                || form.chars().allMatch(c -> CONSONANTS.indexOf(c) >= 0);
    }

    /** The cases that the form of a noun may stand in after "в" or "на": locative, accusative or both. */
    static int casesAfterIn(String form) {
        int locative = GrammaticalCase.LOCATIVE.bit();
        int accusative = GrammaticalCase.ACCUSATIVE.bit();
        char end = form.charAt(form.length() - 1);
        if (LOCATIVE_IN_U.contains(form) || form.endsWith("ой") || form.endsWith("ом") || form.endsWith("ем")
                || form.endsWith("ах")
                || form.endsWith("ях") || form.endsWith("ых") || form.endsWith("их") || form.endsWith("ій")) {
            return locative;
        }
        if (end == 'е' || end == 'і' || end == 'ї' || end == 'и') {
            return end == 'и' && form.length() < 5 ? locative | accusative : locative;
        }
        boolean initials = form.chars().allMatch(c -> CONSONANTS.indexOf(c) >= 0);
        boolean consonant = Character.isLetter(end) && "аеиоуыэюяіїє".indexOf(end) < 0;
        if (!initials && (consonant || end == 'у' || end == 'ю')) {
            return accusative;
        }
        return locative | accusative;
    }
}
