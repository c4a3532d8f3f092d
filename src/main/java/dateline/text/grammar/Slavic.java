package dateline.text.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Russian and Ukrainian. */
public final class Slavic implements Grammar {
    /** Which of the two: a few endings differ. */
    public enum Tongue { RUSSIAN, UKRAINIAN }

    private static final Endings ADJECTIVE = Endings.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "го",
            "му",
            "ым", "им", "ую", "юю", "ых", "их", "ми", "ом", "ем", "ей", "ої", "ій", "ою", "ні", "кі", "ві");
    private static final Endings PAST = Endings.of("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "в", "вся",
            "всь");

    private static final Set<String> LOCATIVE_IN_U = Set.of("аэропорту", "порту", "краю", "мосту", "берегу", "саду",
            "аеропорту", "парку", "центру", "району", "університету", "місту", "палацу", "штату", "крыму", "криму");

    private static final int LONGEST_ENDING = 5;
    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";
    private static final Endings PARTICIPLE = Endings.of("вш", "ющ", "ущ", "ящ", "ащ", "нн", "ем", "им", "уч", "юч");
    private static final Endings INSTRUMENTAL = Endings.of("ом", "ем", "ой", "ей", "ою", "ею", "єю", "ью", "ами", "ями",
            "ым", "им", "ими", "ьми", "єм");
    /** Those in -ти: "пройти", "провести"; "власти" and "новости" end so too. */
    private static final Endings INFINITIVE = Endings.of("йти", "йтись", "вести", "нести", "везти", "ползти");
    private static final Endings PRESENT = Endings.of("ется", "ится", "ются", "утся", "атся", "ятся", "ает", "яет",
            "ует", "еет", "ают", "яют", "уют", "еют", "ється", "иться", "ються", "уться", "аться", "яться", "ає", "яє",
            "ує", "ють");
    private static final Endings PLURAL = Endings.of("ли", "лись", "ют", "ут", "ят", "ат", "ють", "уть", "ять", "ать");
    private static final Endings DONE = Endings.of("ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены", "ят", "ята",
            "ято", "яты", "єно", "уто", "ыт", "ыта", "ыто", "ыты");
    private static final Endings ADJECTIVE_OF_NAME = Endings.of(adjectives());

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

    /** Without the longest ("-ського"): what is told by the others was learnt so. */
    private static List<String> adjectives() {
        List<String> endings = new ArrayList<>();
        for (String stem : List.of("ск", "цк", "ськ", "цьк", "зьк")) {
            for (String ending : List.of("ий", "ой", "ая", "а", "ое", "е", "ие", "і", "ого", "ому", "им", "ую", "у",
                    "их",
                    "ими", "ом", "ою", "ої", "ій")) {
                endings.add(stem + ending);
            }
        }
        endings.removeIf(ending -> ending.length() > LONGEST_ENDING);
        return endings;
    }

    public static boolean isAdjective(String word) {
        return isAdjective(word, word.length());
    }

    private static boolean isAdjective(String word, int end) {
        return end > 4 && ADJECTIVE.end(word, end);
    }

    /** A name that is an adjective ("Киевский", "Московской"). */
    public static boolean isAdjectiveName(String word) {
        return isAdjective(word) && ADJECTIVE_OF_NAME.end(word);
    }

    /** A verb in the past tense, as far as its ending tells. */
    public boolean isPast(String word) {
        if (word.length() < 4) {
            return false;
        }
        for (String end : PAST.likely(word)) {
            int stem = word.length() - end.length();
            if (stem >= 2 && word.endsWith(end) && (end.length() > 1 || end.equals("л") || tongue == Tongue.UKRAINIAN)
                    && "аеиоуыяюєіїв".indexOf(word.charAt(stem - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** An infinitive, as far as its ending tells: "посетить", "відвідати"; a vowel stands before it. */
    @Override
    public boolean isInfinitive(String word) {
        if (tongue == Tongue.RUSSIAN && INFINITIVE.end(word)) {
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
        return word.length() > 5 && PRESENT.end(word);
    }

    /** A verb in the third person plural, past or present ("заявили", "комментируют", "кажуть"). */
    public static boolean isPlural(String verb) {
        return PLURAL.end(verb);
    }

    /** A participle in short form, which tells what was done ("задержан", "построено", "затримано"). */
    @Override
    public boolean isDone(String word) {
        return word.length() > 5 && DONE.end(word);
    }

    /** A participle in full form, as begins a clause after a comma ("прибывший", "расположенной"). */
    public static boolean isParticiple(String word) {
        int end = word.endsWith("ся") ? word.length() - 2 : word.length();
        return end > 6 && isAdjective(word, end) && (PARTICIPLE.end(word, end - 2) || PARTICIPLE.end(word, end - 3));
    }

    public static boolean isInstrumental(String form) {
        return INSTRUMENTAL.end(form) || form.equals("сша")
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
