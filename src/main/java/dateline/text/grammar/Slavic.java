package dateline.text.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Russian and Ukrainian. */
public final class Slavic implements Grammar {
    /** Which of the two: a few endings differ. */
    public enum Tongue { RUSSIAN, UKRAINIAN }

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

    private static final VerbEndings RUSSIAN_ENDINGS = new VerbEndings(4, List.of("л", "ла", "ло", "ли", "лся", "лась", "лось",
            "лись", "ет", "ит", "ют", "ут", "ят", "ат", "ется", "ится", "ются", "ятся"));
    private static final VerbEndings UKRAINIAN_ENDINGS = new VerbEndings(4, List.of("в", "ла", "ло", "ли", "вся", "лася",
            "лося", "лися", "є", "ить", "уть", "ють", "ять", "ється", "иться"));

    private final Tongue tongue;

    public Slavic(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public boolean isCased() {
        return true;
    }

    @Override
    public VerbEndings verbEndings() {
        return tongue == Tongue.UKRAINIAN ? UKRAINIAN_ENDINGS : RUSSIAN_ENDINGS;
    }

    @Override
    public boolean thatBeginsClause() {
        return false;
    }

    @Override
    public boolean isVerb(String form, String written, boolean afterComma) {
        return isPast(form) || isInfinitive(form) || isPresent(form) || afterComma && isParticiple(form);
    }

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

    public static boolean isAdjective(String word) {
        return word.length() > 4 && ADJECTIVE.contains(word.substring(word.length() - 2));
    }

    /** A name that is an adjective ("Киевский", "Московской"). */
    public static boolean isAdjectiveName(String word) {
        return isAdjective(word) && endsWith(word, ADJECTIVE_OF_NAME);
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
    public boolean isPast(String word) {
        if (word.length() < 4) {
            return false;
        }
        for (int tail = 1; tail <= 4; tail++) {
            String end = word.substring(word.length() - Math.min(tail, word.length() - 2));
            if (PAST.contains(end) && (tail > 1 || end.equals("л") || tongue == Tongue.UKRAINIAN)
                    && "аеиоуыяюєіїв".indexOf(word.charAt(word.length() - end.length() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** An infinitive, as far as its ending tells: "посетить", "відвідати"; a vowel stands before it. */
    @Override
    public boolean isInfinitive(String word) {
        if (tongue == Tongue.RUSSIAN && endsWith(word, INFINITIVE)) {
            return true;
        }
        String ending = tongue == Tongue.UKRAINIAN ? "ти" : "ть";
        int end = word.endsWith("ся") ? word.length() - 2 : word.length();
        return end > 5 && word.startsWith(ending, end - 2) && "аеиоуыяюєії".indexOf(word.charAt(end - 3)) >= 0;
    }

    /** A verb of the future: a perfective one ("закроют"), or in Ukrainian one with an ending of its own ("працюватиме"). */
    @Override
    public boolean isFuture(String word, String written) {
        return isImperfectiveFuture(word) || Character.isLowerCase(written.charAt(0)) && FutureForms.has(tongue, word);
    }

    private boolean isImperfectiveFuture(String word) {
        if (tongue != Tongue.UKRAINIAN) {
            return false;
        }
        String plain = word.endsWith("ться") ? word.substring(0, word.length() - 4)
                : word.endsWith("ся") ? word.substring(0, word.length() - 2) : word;
        return plain.endsWith("тиме") || plain.endsWith("тимуть") || word.endsWith("тимуться");
    }

    /** A verb in the present tense whose ending no noun has ("проводится", "работают", "починається"). */
    public static boolean isPresent(String word) {
        return word.length() > 5 && endsWith(word, PRESENT);
    }

    /** A verb in the third person plural, past or present ("заявили", "комментируют", "кажуть"). */
    public static boolean isPlural(String verb) {
        return endsWith(verb, PLURAL);
    }

    /** A participle in short form, which tells what was done ("задержан", "построено", "затримано"). */
    @Override
    public boolean isDone(String word) {
        return word.length() > 5 && endsWith(word, DONE);
    }

    /** A participle in full form, as begins a clause after a comma ("прибывший", "расположенной"). */
    public static boolean isParticiple(String word) {
        String stem = word.endsWith("ся") ? word.substring(0, word.length() - 2) : word;
        return stem.length() > 6 && isAdjective(stem)
                && (endsWith(stem.substring(0, stem.length() - 2), PARTICIPLE)
                        || endsWith(stem.substring(0, stem.length() - 3), PARTICIPLE));
    }

    public static boolean isInstrumental(String form) {
        return endsWith(form, INSTRUMENTAL) || form.equals("сша")
                || form.chars().allMatch(c -> CONSONANTS.indexOf(c) >= 0);
    }

    /** The cases that the form of a noun may stand in after "в" or "на": locative, accusative or both. */
    public static int casesAfterIn(String form) {
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

    @Override
    public String dictionary() {
        return tongue == Tongue.UKRAINIAN ? "uk/ukrainian.dict" : "ru/russian.dict";
    }

    @Override
    public WordClass wordClass(String tag) {
        return tongue == Tongue.UKRAINIAN ? ukrainianClass(tag) : russianClass(tag);
    }

    /** AOT's tags as LanguageTool has them. */
    private static WordClass russianClass(String tag) {
        if (tag.startsWith("VB")) {
            return tag.contains("INF") ? WordClass.INFINITIVE : tag.contains("Past") ? WordClass.PAST
                    : tag.contains("Fut") ? WordClass.FUTURE : WordClass.PRESENT;
        }
        if (tag.startsWith("PT") || tag.startsWith("DPT")) {
            return tag.startsWith("PT_Short") ? WordClass.PAST : WordClass.PARTICIPLE;
        }
        return tag.startsWith("NN") ? WordClass.NOUN : tag.startsWith("ADJ") ? WordClass.ADJECTIVE
                : tag.startsWith("PREP") ? WordClass.PREPOSITION : tag.startsWith("PNN") ? WordClass.PRONOUN
                : tag.startsWith("ADV") ? WordClass.ADVERB : tag.startsWith("CONJ") ? WordClass.CONJUNCTION : WordClass.OTHER;
    }

    /** dict_uk's tags. */
    private static WordClass ukrainianClass(String tag) {
        if (tag.startsWith("verb")) {
            return tag.contains(":inf") ? WordClass.INFINITIVE
                    : tag.contains(":past") || tag.contains("impers") ? WordClass.PAST
                    : tag.contains(":futr") ? WordClass.FUTURE : WordClass.PRESENT;
        }
        if (tag.contains("adjp") || tag.startsWith("advp")) {
            return WordClass.PARTICIPLE;
        }
        return tag.startsWith("noun") ? tag.contains("pron") ? WordClass.PRONOUN : WordClass.NOUN
                : tag.startsWith("adj") ? WordClass.ADJECTIVE : tag.startsWith("prep") ? WordClass.PREPOSITION
                : tag.startsWith("adv") ? WordClass.ADVERB : tag.startsWith("conj") ? WordClass.CONJUNCTION : WordClass.OTHER;
    }
}
