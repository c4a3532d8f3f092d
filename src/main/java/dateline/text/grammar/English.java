package dateline.text.grammar;

import java.util.List;

/** English. */
public final class English implements Grammar {
    private static final VerbEndings ENDINGS = new VerbEndings(2, List.of("ed", "will", "would", "is", "was", "has", "had",
            "have", "are", "were", "does", "did", "says", "said"));

    @Override
    public boolean isVerb(String form, String written, boolean afterComma) {
        return form.length() > 4 && form.endsWith("ed");
    }

    @Override
    public VerbEndings verbEndings() {
        return ENDINGS;
    }

    @Override
    public boolean mayOmitThat() {
        return true;
    }

    @Override
    public boolean hasCapitalisedMonths() {
        return true;
    }

    @Override
    public String dictionary() {
        return "en/english.dict";
    }

    /** Penn Treebank's tags. */
    @Override
    public WordClass wordClass(String tag) {
        if (tag.startsWith("VB")) {
            return tag.equals("VBD") ? WordClass.PAST
                    : tag.equals("VBN") || tag.equals("VBG") ? WordClass.PARTICIPLE : WordClass.PRESENT;
        }
        return switch (tag.length() < 2 ? "" : tag.substring(0, 2)) {
            case "NN" -> WordClass.NOUN;
            case "JJ" -> WordClass.ADJECTIVE;
            case "MD" -> WordClass.FUTURE;
            case "IN", "TO" -> WordClass.PREPOSITION;
            case "DT" -> WordClass.PRONOUN;
            case "RB" -> WordClass.ADVERB;
            case "CC" -> WordClass.CONJUNCTION;
            default -> tag.startsWith("PRP") ? WordClass.PRONOUN : WordClass.OTHER;
        };
    }
}
